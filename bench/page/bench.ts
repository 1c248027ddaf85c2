/**
 * `npm run bench:page`: the same forty questions in antt, by hand and in six form libraries, in a real browser. How many
 * bytes, how long until the form can be used, how long an answer takes, on this machine and on one four times slower.
 */
import assert from 'node:assert/strict';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureBundles, launchBrowser } from '../../test/support/browser.ts';
import { assertAgreement } from './agreement.ts';
import { bundle } from './bundle.ts';
import { contestants } from './contestants.ts';
import { describe, openControls } from './description.ts';
import { READINGS, fortyQuestions } from './forty.ts';
import { countControls, measure } from './measure.ts';
import { type Entry, SPEEDS, printAims, printTable } from './report.ts';
import { serve } from './server.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' }, only: { type: 'string' } } });
const runs = Number(values.runs);
const only = values.only?.split(',');
const chosen = contestants.filter(({ id }) => !only || only.includes(id));

ensureBundles();
assertAgreement();
const form = describe(fortyQuestions(), READINGS);
const asked = openControls(form);
const pages = new Map(await Promise.all(chosen.map(async (each) => [each, await bundle(each, form)] as const)));
const server = await serve(pages);
const browser = await launchBrowser();
try {
  const addressOf = (id: string): string => `${server.address}/${id}/`;
  const entries: Entry[] = [];
  for (const [contestant, page] of pages) {
    const controls = await countControls(browser, addressOf(contestant.id));
    // Nobody is timed who leaves a question out, or asks more. Our own has a box more, for “none of these”.
    const { text, radio, checkbox } = controls;
    const extra = contestant.sort === 'antt' ? 1 : 0;
    assert.deepEqual({ text, radio, checkbox: checkbox - extra }, asked, contestant.name);
    entries.push({ contestant, page, controls, runs: { 1: [], 4: [] } });
  }
  const questions = form.sections.flatMap((section) => section.questions);
  console.log(
    `${questions.length} questions, ${asked.text} fields and ${asked.radio + asked.checkbox} choices open at first; medians of ${runs} loads`,
  );
  console.log(`Chromium ${browser.version()}, ${cpus()[0]?.model.trim()}`);
  for (let round = 0; round < runs; round += 1) {
    for (const speed of SPEEDS) {
      // Everybody in turn, another first each time.
      for (let at = 0; at < entries.length; at += 1) {
        const { contestant, controls, runs: own } = entries[(at + round) % entries.length]!;
        own[speed].push(await measure(browser, addressOf(contestant.id), contestant, controls, speed));
      }
    }
  }
  printTable(entries);
  printAims(entries);
} finally {
  await browser.close();
  server.close();
}
