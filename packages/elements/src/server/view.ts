import type { FormStandard, Words } from '@antt/core';
import type { Language } from './words.ts';

/** What the parts of the form without script see of it. */
export interface PlainView {
  readonly standard: FormStandard;
  readonly language: Language;
  readonly words: Words;
  readonly level: number;
  /** Texts given for a path; none where it is blank. */
  texts(path: string): readonly string[];
  /** How many entries of a list are given. */
  rows(question: string): number;
  /** What is wrong at a path, as a sentence. */
  error(path: string): string | undefined;
  /** When a question is to be answered at all. */
  askedWhen(question: string): readonly string[];
  /** The id of the control at a path, or of something beside it. */
  id(path: string, beside?: 'hint' | 'error' | 'question'): string;
}
