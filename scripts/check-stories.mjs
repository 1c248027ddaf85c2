// Opens every story of storybook-static in a browser: a story passes when it renders, its play function succeeds, axe finds
// nothing, the page throws nothing and asks no other host for anything, and it looks as its
// snapshots do. All stories together show every attribute, part and token of every element.
// `--accept` keeps what is drawn now as snapshots; other words choose the stories whose id has one of them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';
import { clearFailed, compareSnapshots, contextOptions, ownFonts, setClock, strays } from './snapshots/snapshots.mjs';
import { gaps, onView } from './shown.mjs';
import { listStories, serveStories, storyAddress, storyFinished } from './stories.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const { origin, close } = await serveStories();

/** Storybook's own add-on would run axe as well. */
const NO_ADDON = { globals: 'a11y.manual:!true' };

async function check(context, story) {
  const problems = [];
  const page = await context.newPage();
  await setClock(page);
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== origin) problems.push(`outside request: ${request.url()}`);
  });
  try {
    await page.goto(storyAddress(origin, story.id, NO_ADDON));
    const problem = await page.evaluate(storyFinished);
    if (problem) problems.push(problem);
    for (const one of await page.evaluate(onView)) shown.add(one);
    await page.addScriptTag({ path: axe });
    const { violations } = await page.evaluate(() => globalThis.axe.run('#storybook-root'));
    for (const { id: rule, help, nodes } of violations) {
      problems.push(`axe ${rule}: ${help}\n      ${nodes.map((node) => node.target.join(' ')).join('\n      ')}`);
    }
    if (pinned && problems.length === 0) problems.push(...(await compareSnapshots(page, story, accept)));
  } catch (error) {
    problems.push(error.message);
  }
  await page.close();
  return problems;
}

const accept = process.argv.includes('--accept');
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const all = listStories();
const stories = all.filter(({ id }) => chosen.length === 0 || chosen.some((part) => id.includes(part)));
const found = await findBrowser();
const { executablePath, args } = found;
/** Another browser draws other pixels. */
const pinned = found.headless === 'shell';
if (!pinned)
  console.log('No snapshots: they are of the Chromium that npm brings on 64-bit Linux, without CHROME_PATH.');
const browser = await chromium.launch({ executablePath, args, env: pinned ? ownFonts(found) : found.env });
const totals = { passed: 0, failed: 0 };
clearFailed();
for (const problem of strays(all, accept)) {
  totals.failed += 1;
  console.error(`✖ ${problem}`);
}
/** What all stories together show. */
const shown = new Set();
const queue = [...stories];

async function worker() {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...contextOptions });
  for (let story = queue.shift(); story; story = queue.shift()) {
    const problems = await check(context, story);
    totals[problems.length > 0 ? 'failed' : 'passed'] += 1;
    if (problems.length > 0)
      console.error(`✖ ${story.title}: ${story.name} (${story.id})\n    ${problems.join('\n    ')}`);
  }
}
await Promise.all([worker(), worker()]);
await browser.close();
for (const gap of chosen.length === 0 ? gaps(shown) : []) {
  totals.failed += 1;
  console.error(`✖ ${gap}`);
}
close();

console.log(`${stories.length} stories, ${totals.passed} passed, ${totals.failed} failed`);
if (process.env.ANTT_COUNTS) {
  mkdirSync(dirname(process.env.ANTT_COUNTS), { recursive: true });
  writeFileSync(process.env.ANTT_COUNTS, JSON.stringify(totals));
}
process.exitCode = totals.failed > 0 ? 1 : 0;
