import { format } from 'prettier';
import { LANGUAGES, conditions } from './conditions.ts';
import type { Cell, Story } from './matrix.ts';
import { reviewOf, reviews } from './reviewed.ts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** `0`, or `0 (1)` where axe left something open that has been looked at. */
function count({ findings, condition }: Cell): string {
  const reviewed = findings.filter((finding) => reviewOf(finding, condition.name)).length;
  return `${findings.length - reviewed}${reviewed > 0 ? ` (${reviewed})` : ''}`;
}

/** docs/a11y.md: what was found where, and what was looked at. Nothing in it but findings, so that a new run changes nothing else. */
export function page(stories: readonly Story[], cells: readonly Cell[]): Promise<string> {
  const table = stories.map((story) => {
    const counts = conditions.map((condition) =>
      LANGUAGES.map((language) =>
        cells.find((one) => one.story === story && one.condition === condition && one.language === language),
      )
        .map((cell) => count(cell!))
        .join(' · '),
    );
    return row([`${story.title}: ${story.name}`, ...counts]);
  });
  const seen = reviews.map((review) => {
    const times = cells.flatMap(({ findings, condition }) =>
      findings.filter((finding) => reviewOf(finding, condition.name) === review),
    ).length;
    return row([
      `${review.rule}, ${review.cause}`,
      `\`${review.element}\``,
      review.conditions.join(', '),
      String(times),
      review.reason,
    ]);
  });
  const head = (names: readonly string[]): string[] => [row(names), row(names.map(() => '---'))];
  const text = [
    '# Accessibility, looked at by axe',
    '',
    '`npm run test:a11y` writes this page: each story in Vietnamese · English, under each condition, by the rules of axe for WCAG 2.2 at levels',
    'A, AA and AAA and for good practice; and whether the page has to be scrolled sideways, and moves where no motion is wanted. A number is what',
    'was found; in brackets, what axe could not decide and a person has looked at. “400 % zoom” is a window of 1280 × 1024 at that zoom.',
    '',
    ...head(['story', ...conditions.map(({ name }) => name)]),
    ...table,
    '',
    '## Looked at',
    '',
    'Kept in `test/a11y/reviewed.json`. What is not there fails the run.',
    '',
    ...head(['rule, cause', 'element', 'under', 'times', 'why it is no fault']),
    ...seen,
  ];
  return format(text.join('\n'), { parser: 'markdown' });
}
