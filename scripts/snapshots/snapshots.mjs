// Visual snapshots of stories: light and dark, on a phone and on a desk. `npm run snapshots` accepts what is drawn now.
/* global document, innerHeight, requestAnimationFrame, scrollTo, scrollY -- of the page */
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from '../tasks.mjs';
import { differenceFrom, isSame, keep, write } from './images.mjs';

const kept = join(root, 'stories/snapshots');
const failed = join(root, '.cache/snapshots');
const ENDING = '.webp';

const VARIANTS = [1280, 360].flatMap((width) => ['light', 'dark'].map((scheme) => ({ width, scheme })));
/** Images are a screen tall, or forms would fill the repository; around what has the focus, if anything has. */
const TALLEST = 800;
/** Stories with this tag are drawn to their end. */
const WHOLE = 'snapshot-whole';

/** Stories see this moment, in Vietnam: afternoon of a day inside the window of the sample year. */
const NOW = new Date('2025-09-10T07:30:00Z');
export const contextOptions = { timezoneId: 'Asia/Ho_Chi_Minh', locale: 'vi-VN' };
export const setClock = (page) => page.clock.setFixedTime(NOW);

/** The fonts that come with the pinned browser and no others, so that every machine draws the same letters. */
export function ownFonts({ executablePath, env }) {
  const home = dirname(executablePath);
  const file = join(home, 'fonts/own-fonts.conf');
  const fonts = `<dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'own-fonts-cache')}</cachedir>`;
  const head = '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n';
  if (!existsSync(file)) writeFileSync(file, `${head}<fontconfig>${fonts}</fontconfig>\n`);
  return { ...env, FONTCONFIG_FILE: file };
}

/** In the page: brings to rest what is to be seen, and says how tall it is. */
async function settle() {
  await document.fonts.ready;
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (focused && focused !== document.body) {
    focused.scrollIntoView({ block: focused.offsetHeight > innerHeight ? 'start' : 'center', behavior: 'instant' });
  } else scrollTo({ top: 0, behavior: 'instant' });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const { bottom } = document.querySelector('#storybook-root').getBoundingClientRect();
  return { height: Math.ceil(bottom + scrollY) + 16, visible: innerHeight };
}

async function draw(page, { tags }, { width, scheme }) {
  const size = page.viewportSize();
  if (size.width !== width || size.height !== TALLEST) await page.setViewportSize({ width, height: TALLEST });
  await page.emulateMedia({ colorScheme: scheme });
  const { height, visible } = await page.evaluate(settle);
  if (tags.includes(WHOLE) && height > visible) {
    await page.setViewportSize({ width, height });
    await page.evaluate(settle);
  }
  const clip = { x: 0, y: 0, width, height: tags.includes(WHOLE) ? height : Math.min(height, visible) };
  return page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
}

/** Draws until nothing moves any more. */
async function drawAtRest(page, story, variant) {
  let before = await draw(page, story, variant);
  for (let times = 0; times < 10; times += 1) {
    await page.waitForTimeout(100);
    const now = await draw(page, story, variant);
    if (await isSame(before, now)) return now;
    before = now;
  }
  throw new Error('does not come to rest within a second, so no snapshot can be taken of it');
}

const nameOf = (story, { width, scheme }) => `${story.id}.${scheme}-${width}`;
const fileOf = (name) => join(kept, `${name}${ENDING}`);
const fromRoot = (file) => relative(root, file);

async function compare(page, story, variant, accept) {
  const name = nameOf(story, variant);
  let screenshot = await draw(page, story, variant);
  let difference = await differenceFrom(fileOf(name), screenshot);
  if (!difference) return [];
  // Perhaps it was only early.
  screenshot = await drawAtRest(page, story, variant);
  difference = await differenceFrom(fileOf(name), screenshot);
  if (!difference) return [];
  if (accept) {
    await keep(fileOf(name), screenshot);
    return [];
  }
  const now = join(failed, `${name}.now.png`);
  const marks = join(failed, `${name}.diff.png`);
  write(now, screenshot);
  if (difference.image) write(marks, difference.image);
  const images = [now, ...(difference.image ? [marks] : [])].map(fromRoot).join(', ');
  const hint = 'If that is meant: npm run snapshots';
  return [`looks different (${variant.scheme}, ${variant.width} px): ${difference.message}; see ${images}. ${hint}`];
}

/** Compares all variants of the story that a page shows; with `accept`, what differs is kept instead. @returns problems */
export async function compareSnapshots(page, story, accept) {
  const problems = [];
  for (const variant of VARIANTS) problems.push(...(await compare(page, story, variant, accept)));
  return problems;
}

/** Images of stories that are no more. With `accept` they go. @returns problems */
export function strays(stories, accept) {
  const names = new Set(stories.flatMap((story) => VARIANTS.map((variant) => `${nameOf(story, variant)}${ENDING}`)));
  const files = existsSync(kept) ? readdirSync(kept).filter((file) => !names.has(file)) : [];
  if (!accept) return files.map((file) => `${fromRoot(join(kept, file))} is of no story. npm run snapshots removes it`);
  for (const file of files) rmSync(join(kept, file));
  return [];
}

/** Takes away what an earlier run left. */
export const clearFailed = () => rmSync(failed, { recursive: true, force: true });
