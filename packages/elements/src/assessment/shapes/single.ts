import type { Question } from '@antt/core';
import type { TemplateResult } from 'lit';
import type { FormView } from '../view.ts';
import { input } from './field.ts';

/** One input that is the whole answer; the question is its label. */
export const single = (form: FormView, question: Question, hint: string | undefined): TemplateResult =>
  input(form, question, question.control.fields[0]!, {
    path: question.id,
    value: form.raw(question.id),
    hint,
    set: (value) => form.set(question, value),
  });
