import { type Answers, compile } from '@antt/core';
import { type UnitType, criteriaFor } from '@antt/schemas';
import { fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AnttAssessment } from '../src/assessment/antt-assessment.ts';

/** Puts a form on the page, with answers if any. */
export async function mount(unitType: string, answers?: Answers, year: number | null = 2025): Promise<AnttAssessment> {
  const host = await fixture<HTMLElement>(html`<div lang="vi"><antt-assessment></antt-assessment></div>`);
  const form = host.querySelector('antt-assessment')!;
  form.unitType = unitType;
  if (year !== null) form.year = year;
  if (answers) form.answers = answers;
  await form.updateComplete;
  return form;
}

/** The control, or anything else, with this id in the form. */
export function at<T extends HTMLElement = HTMLInputElement>(form: AnttAssessment, id: string): T {
  const found = form.shadowRoot!.getElementById(id);
  if (!found) throw new Error(`there is no #${id}`);
  return found as T;
}

export const all = (form: HTMLElement, selector: string): HTMLElement[] => [
  ...form.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** Text as it reads, without line breaks of the template. */
export const text = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const container = (form: AnttAssessment, question: string): HTMLElement =>
  form.shadowRoot!.querySelector<HTMLElement>(`[data-question="${question}"]`)!;

/** Whether an element is on view: no part of its chain is hidden. */
export const isShown = (element: Element): boolean => element.checkVisibility();

/** Types with the keyboard into a control. */
export async function type(form: AnttAssessment, id: string, keys: string): Promise<void> {
  at(form, id).focus();
  await sendKeys({ type: keys });
  await form.updateComplete;
}

export async function press(form: AnttAssessment, key: string): Promise<void> {
  await sendKeys({ press: key });
  await form.updateComplete;
}

/** Chooses the option of a radio group or check box list by its word. */
export async function choose(form: AnttAssessment, path: string, word: string): Promise<void> {
  const option = all(form, `[data-path="${path}"]`).find((input) => text(input.closest('label')) === word);
  if (!option) throw new Error(`${path} has no option ${word}`);
  option.click();
  await form.updateComplete;
}

/** Presses a button by its word. */
export async function click(form: AnttAssessment, word: string, within: ParentNode = form.shadowRoot!): Promise<void> {
  const button = [...within.querySelectorAll('button')].find((one) => text(one) === word && isShown(one));
  if (!button) throw new Error(`there is no button ${word}`);
  button.click();
  await form.updateComplete;
  await nextFrame();
}

/** Sets a day as its picker does. */
export async function pick(form: AnttAssessment, id: string, day: string): Promise<void> {
  const input = at(form, id);
  input.value = day;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await form.updateComplete;
}

/** Waits until the focus has moved and everything is drawn. */
export async function settled(form: AnttAssessment): Promise<void> {
  await form.updateComplete;
  await nextFrame();
  await form.updateComplete;
}

export const focused = (form: AnttAssessment): string =>
  (form.shadowRoot!.activeElement as HTMLElement | null)?.id ?? '';

/** The error shown at a path. */
export const errorAt = (form: AnttAssessment, path: string): string =>
  text(form.shadowRoot!.getElementById(`${path}~error`));

export const standardOf = (unitType: UnitType, year = 2025) => compile(criteriaFor(unitType, year));
