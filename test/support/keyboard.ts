import assert from 'node:assert/strict';
import type { Answers } from '@antt/core';
import type { Page } from 'playwright-core';

/** Where the focus is, through shadow roots. */
interface Focus {
  readonly text: string;
  /** Place of the answer that the control fills, as the form marks it. */
  readonly path: string;
  readonly type: string;
  /** Words of the choices of a group of radio buttons or check boxes, the focused one first. */
  readonly options: readonly string[];
}

const focus = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    let element = document.activeElement as HTMLInputElement | null;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLInputElement;
    const own = element?.closest('label');
    const options = [...(own?.parentElement?.querySelectorAll('label') ?? [])].map((label) => label.innerText.trim());
    return {
      text: (own ?? element)?.textContent?.trim() ?? '',
      path: element?.dataset['path'] ?? '',
      type: element?.type ?? '',
      options,
    };
  });

/** The words of what has the focus. */
export const focused = async (page: Page): Promise<string> => (await focus(page)).text;

/** Words and order of the choices, by the value that they stand for. */
const CHOICES: Readonly<Record<string, string>> = {
  true: 'Có',
  false: 'Không',
  '': 'Không có vụ nào',
  'completed-well': 'Hoàn thành tốt nhiệm vụ',
};

/** What is to be entered at `seriousCrimes` or `plan.number`. */
function valueAt(answers: Answers, path: string): unknown {
  const [question = '', field] = path.split('.');
  const answer = answers[question];
  return field === undefined ? answer : (answer as Record<string, unknown> | undefined)?.[field];
}

async function enter(page: Page, { type, options, path }: Focus, value: unknown): Promise<void> {
  if (type === 'radio') {
    const word = CHOICES[String(value)];
    const index = options.indexOf(word ?? '');
    assert.notEqual(index, -1, `${path}: no choice ${word} among ${options.join(', ')}`);
    if (index === 0) await page.keyboard.press('Space');
    for (let step = 0; step < index; step += 1) await page.keyboard.press('ArrowDown');
  } else if (type === 'date') {
    const [year, month, day] = String(value).split('-');
    // Digits in the order of the browser's language, en-US.
    await page.keyboard.type(`${month}${day}${year}`);
  } else await page.keyboard.type(String(value));
}

/** Goes through the form with Tab, enters the answers on the way, and presses the button at its end. `stop` is told of each stop. */
export async function fillByKeyboard(page: Page, answers: Answers, stop?: () => Promise<void>): Promise<void> {
  const done = new Set<string>();
  for (let steps = 0; steps < 400; steps += 1) {
    await page.keyboard.press('Tab');
    const at = await focus(page);
    await stop?.();
    if (at.type === 'submit') return page.keyboard.press('Enter');
    if (at.path === '' || done.has(at.path)) continue;
    done.add(at.path);
    await enter(page, at, valueAt(answers, at.path));
  }
  assert.fail('the button at the end was not reached');
}
