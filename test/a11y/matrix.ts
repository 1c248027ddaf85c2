import type { Browser } from 'playwright-core';
import { LANGUAGES, type Condition, apply, conditions } from './conditions.ts';
import { type Finding, axeSource, look } from './look.ts';

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly name: string;
}

/** What scripts/stories.mjs offers. */
export interface Stories {
  listStories(): readonly Story[];
  serveStories(): Promise<{ readonly origin: string; close(): void }>;
  storyAddress(origin: string, id: string, query: Readonly<Record<string, string>>): string;
  storyFinished(): Promise<string | null>;
}

/** A story under one condition in one language. */
export interface Cell {
  readonly story: Story;
  readonly language: string;
  readonly condition: Condition;
  readonly findings: readonly Finding[];
}

/** A page that follows the device's colour scheme, as the stories' own frame does not. */
const PAGE = ':root { color-scheme: light dark } body { background: Canvas !important; color: CanvasText }';

/**
 * Looks at each story in each language under each condition. A page is loaded once a story and played as the story wants it;
 * languages and conditions change on that page.
 */
export async function lookAtAll(browser: Browser, stories: Stories, chosen: readonly Story[]): Promise<Cell[]> {
  const { origin, close } = await stories.serveStories();
  const queue = [...chosen];
  const cells: Cell[] = [];
  const worker = async (): Promise<void> => {
    const page = await (await browser.newContext()).newPage();
    const session = await page.context().newCDPSession(page);
    for (let story = queue.shift(); story; story = queue.shift()) {
      // Storybook's own add-on would run axe as well.
      await page.goto(stories.storyAddress(origin, story.id, { globals: 'a11y.manual:!true' }));
      const problem = await page.evaluate(stories.storyFinished);
      if (problem) throw new Error(`${story.id}: ${problem.slice(0, 500)}`);
      await page.addStyleTag({ content: PAGE });
      await page.evaluate(axeSource);
      for (const language of LANGUAGES) {
        await page.evaluate((lang) => {
          document.documentElement.lang = lang;
          for (const element of document.querySelectorAll<HTMLElement>('#storybook-root [lang]')) {
            if (element.localName.startsWith('antt-')) element.lang = lang;
          }
        }, language);
        for (const condition of conditions) {
          await apply(page, session, condition);
          cells.push({ story, language, condition, findings: await look(page) });
        }
      }
    }
  };
  await Promise.all([worker(), worker()]);
  close();
  return cells;
}
