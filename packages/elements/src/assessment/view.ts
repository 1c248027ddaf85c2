import type { Field, Question, FormStandard, Words } from '@antt/core';
import type { TemplateResult, nothing } from 'lit';
import type { Language } from '../languages.ts';
import type { Model } from './model.ts';

/** What the render functions of the form see of it. */
export interface FormView {
  readonly standard: FormStandard;
  readonly language: Language;
  readonly words: Words;
  readonly model: Model;
  readonly readonly: boolean;
  /** Raw state of a question. */
  raw(question: string): unknown;
  /** What is wrong at a path, as a sentence; `undefined` as long as it is too early to say so. */
  error(path: string): string | undefined;
  /** Takes a new raw state of a question; then moves the focus to the control with that id, if one is named. */
  set(question: Question, raw: unknown, focus?: string): void;
}

/** What one input sees of its field. */
export interface InputView {
  readonly form: FormView;
  readonly field: Field;
  /** Place in the answers, `seriousCrimes[0].on`: also the id of the control. */
  readonly path: string;
  /** Name of radio buttons and check boxes: as the path, but a row keeps it when those before it go. */
  readonly name: string;
  readonly value: unknown;
  /** Ids of hint and error, for `aria-describedby`. */
  readonly describedBy: string | typeof nothing;
  readonly invalid: boolean;
  /** Word for an option's code. */
  word(code: string): string;
  set(value: unknown): void;
}

export type Input = (view: InputView) => TemplateResult;
