import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { axeLocaleVi } from '@antt/axe-locale-vi';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** All of WCAG 2.2, AAA too, and what axe holds for good practice beside it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe with Vietnamese sentences, as text for a page. */
export const axeSource = `${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')};
axe.configure({ locale: ${JSON.stringify(axeLocaleVi)} })`;

/** Something at one element: broken, or what axe cannot decide by itself. */
export interface Finding {
  readonly kind: 'violation' | 'incomplete';
  readonly rule: string;
  /** What kept axe from deciding, in its own word: `bgOverlap`. */
  readonly cause: string;
  /** The element inside its innermost shadow root. */
  readonly element: string;
  readonly message: string;
}

// Functions for the page hold no others by name: what compiles this file here would mark them with a helper of its own.
async function axeFindings(page: Page): Promise<Finding[]> {
  // The type of axe's options leaves `checks` out. A figure of one digit is looked at like any text; else axe leaves it open.
  const options: axe.RunOptions & { readonly checks: object } = {
    runOnly: { type: 'tag', values: TAGS },
    resultTypes: ['violations', 'incomplete'],
    preload: false,
    checks: {
      'color-contrast': { options: { ignoreLength: true } },
      'color-contrast-enhanced': { options: { ignoreLength: true } },
    },
  };
  const { violations, incomplete } = await page.evaluate(
    (given) => (globalThis as unknown as { axe: typeof axe }).axe.run('#storybook-root', given),
    options,
  );
  const findings = (kind: Finding['kind'], results: axe.Result[]): Finding[] =>
    results.flatMap(({ id, help, nodes }) =>
      nodes.map(({ any, all, none, target }) => {
        const checks = [...any, ...all, ...none];
        const cause = checks.map((check) => (check.data as { messageKey?: string } | null)?.messageKey ?? check.id);
        return {
          kind,
          rule: id,
          cause: cause.join(' '),
          element: [target.at(-1)].flat().join(' '),
          message: `${help}: ${checks.map(({ message }) => message).join('; ')}`,
        };
      }),
    );
  return [...findings('violation', violations), ...findings('incomplete', incomplete)];
}

/** What axe does not look for: text that has to be scrolled to sideways, and motion where the visitor wants none. */
async function ownFindings(page: Page): Promise<Finding[]> {
  const { content, room, moving, still } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
    moving: document.getAnimations().length,
    still: matchMedia('(prefers-reduced-motion: reduce)').matches,
  }));
  const finding = (rule: string, message: string): Finding[] => [
    { kind: 'violation', rule, cause: '', element: 'html', message },
  ];
  return [
    ...(content > room ? finding('reflow', `${content} px wide in a window of ${room} px`) : []),
    ...(still && moving > 0 ? finding('motion', `${moving} animations run`) : []),
  ];
}

export const look = async (page: Page): Promise<readonly Finding[]> => [
  ...(await axeFindings(page)),
  ...(await ownFindings(page)),
];
