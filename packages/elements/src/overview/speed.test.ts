import { expect, fixture, html } from '@open-wc/testing';
import { all } from '../../test/driver.ts';
import { manyUnits } from '../../test/overview-data.ts';
import type { AnttOverview } from './antt-overview.ts';
import './define.ts';

/** Milliseconds that a person may wait for what a key or a press does. */
const ALLOWED = 50;

/** The middle of several runs: each from the event until the page is laid out anew. */
async function once(overview: AnttOverview, act: (run: number) => void): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 9; run += 1) {
    const began = performance.now();
    act(run);
    await overview.updateComplete;
    void overview.offsetHeight;
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[4]!;
}

/** A machine with other things to do gets two more chances: what the element takes does not come and go. */
async function median(overview: AnttOverview, act: (run: number) => void): Promise<number> {
  let best = await once(overview, act);
  for (let more = 0; more < 2 && best > ALLOWED; more += 1) best = Math.min(best, await once(overview, act));
  return best;
}

describe('antt-overview with 10,000 units', () => {
  it('answers keys, headings and filters within 50 ms', async function () {
    this.timeout(30_000);
    const overview = await fixture<AnttOverview>(html`<antt-overview lang="vi"></antt-overview>`);
    const { units, records } = manyUnits(10_000);
    const began = performance.now();
    Object.assign(overview, { register: units, records });
    await overview.updateComplete;
    const first = performance.now() - began;
    const input = overview.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    const heads = all(overview, '.sort');
    const [, , states] = all(overview, 'select') as HTMLSelectElement[];
    const word = 'duong so 1';
    const figures = {
      key: await median(overview, (run) => {
        input.value = word.slice(0, run + 1);
        input.dispatchEvent(new InputEvent('input'));
      }),
      'first key': await median(overview, (run) => {
        input.value = run % 2 ? '' : 'd';
        input.dispatchEvent(new InputEvent('input'));
      }),
      sort: await median(overview, (run) => heads[run % 6]!.click()),
      filter: await median(overview, (run) => {
        states!.value = run % 2 ? '' : 'short';
        states!.dispatchEvent(new Event('change'));
      }),
    };
    const shown = Object.entries(figures).map(([name, time]) => `${name} ${time.toFixed(1)} ms`);
    console.log(`10,000 units: first drawn in ${first.toFixed(0)} ms; ${shown.join(', ')}`);
    for (const [name, time] of Object.entries(figures)) expect(time, name).to.be.at.most(ALLOWED);
    expect(all(overview, '.units tbody tr')).to.have.length(25);
  });
});
