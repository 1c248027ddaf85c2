import '@antt/elements/define';
import type {
  AnttAssessmentSettings,
  AnttBadgeSettings,
  AnttResultSettings,
} from '../../../packages/elements/dist/frameworks/settings.js';
import { type Change, answers } from './data.ts';

/** Without a framework: tags, properties and events are known to the page's own script. */
export function right(): Change | undefined {
  let heard: Change | undefined;
  const form = document.createElement('antt-assessment');
  form.answers = answers;
  form.form = 'far';
  form.addEventListener('antt-change', (event) => (heard = event));
  document.addEventListener('antt-question', ({ detail }) => detail.question);
  return heard;
}

export function wrong(): void {
  const form = document.querySelector('antt-assessment')!;
  form.year = true; // wrong
  form.answers = 'none'; // wrong
  form.addEventListener('antt-change', (event: MouseEvent) => event); // wrong
  form.addEventListener('antt-submit', ({ detail }) => detail.question); // wrong
}

/** Settings whose type names something that is nowhere: TypeScript would take it for `any`, and every value for right. */
type Untyped<S> = { [K in keyof S]-?: 0 extends 1 & S[K] ? K : never }[keyof S];
export const untyped: never[] = [] as Untyped<AnttAssessmentSettings & AnttBadgeSettings & AnttResultSettings>[];
