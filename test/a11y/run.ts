// npm run test:a11y [-- part of a story's id …]: the whole matrix, and docs/a11y.md with what was found. Needs the built Storybook.
import { writeFileSync } from 'node:fs';
import { launchBrowser } from '../support/browser.ts';
import { type Stories, lookAtAll } from './matrix.ts';
import { type Review, reviewOf, reviews } from './reviewed.ts';
import { page } from './table.ts';

const parts = process.argv.slice(2);
const stories = (await import(new URL('../../scripts/stories.mjs', import.meta.url).href)) as Stories;
const all = stories.listStories();
const chosen = all.filter(({ id }) => parts.length === 0 || parts.some((part) => id.includes(part)));
if (chosen.length === 0)
  throw new Error(`No story has ${parts.join(' or ')} in its id: see storybook-static/index.json`);

const browser = await launchBrowser();
const cells = await lookAtAll(browser, stories, chosen).finally(() => browser.close());

/** Faults by what they are, with the places where they were met. */
const faults = new Map<string, string[]>();
const met = new Set<Review>();
let violations = 0;
let incomplete = 0;
let reviewed = 0;
for (const { story, language, condition, findings } of cells) {
  for (const finding of findings) {
    const review = reviewOf(finding, condition.name);
    if (review) {
      met.add(review);
      reviewed += 1;
      continue;
    }
    if (finding.kind === 'violation') violations += 1;
    else incomplete += 1;
    const { kind, rule, cause, element, message } = finding;
    const what = `${kind} ${rule} (${cause}) at ${element}\n    ${message}`;
    faults.set(what, [...(faults.get(what) ?? []), `${story.id}, ${language}, ${condition.name}`]);
  }
}
for (const [what, places] of faults) {
  const more = places.length > 3 ? `\n    … and ${places.length - 3} more` : '';
  console.error(`✖ ${what}\n    ${places.slice(0, 3).join('\n    ')}${more}`);
}
if (chosen.length === all.length) {
  writeFileSync(new URL('../../docs/a11y.md', import.meta.url), await page(chosen, cells));
  for (const { rule, cause, element } of reviews.filter((review) => !met.has(review))) {
    console.log(`no longer met, take it out of test/a11y/reviewed.json: ${rule} (${cause}) at ${element}`);
  }
}
console.log(
  `${chosen.length} stories, ${cells.length} looks: ${violations} violations, ${incomplete} incomplete and not looked at, ${reviewed} looked at`,
);
process.exitCode = violations + incomplete > 0 ? 1 : 0;
