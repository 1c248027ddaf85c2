/** The table, and whether the aims are met: all from one run. */
import type { Page } from './bundle.ts';
import type { Contestant } from './contestants.ts';
import type { Controls, Run } from './measure.ts';

/** How many times slower than this machine: itself, and a cheap phone. */
export const SPEEDS = [1, 4] as const;
export type Speed = (typeof SPEEDS)[number];

export interface Entry {
  readonly contestant: Contestant;
  readonly page: Page;
  readonly controls: Controls;
  readonly runs: Readonly<Record<Speed, Run[]>>;
}

export const median = (all: readonly number[]): number => {
  const sorted = [...all].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

type Sort = 'start' | 'keys' | 'choices';
/** Median of the loads; of answers, of the median of each load. */
const typical = ({ runs }: Entry, speed: Speed, sort: Sort): number =>
  median(runs[speed].map((run) => (sort === 'start' ? run.start : median(run[sort]))));

const kilobytes = (bytes: number): string => (bytes === 0 ? '-' : (bytes / 1000).toFixed(1));
const milliseconds = (time: number): string => (time < 100 ? time.toFixed(1) : time.toFixed(0));
const times = (ratio: number): string => `${ratio.toFixed(2)}×`;

function printRows(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows) {
    const cells = row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)));
    console.log(`  ${cells.join('  ')}`);
  }
}

export function printTable(entries: readonly Entry[]): void {
  const of = (entry: Entry, sort: Sort) => SPEEDS.map((speed) => milliseconds(typical(entry, speed, sort)));
  const [first] = entries;
  console.log('\nGzip -9, kB; milliseconds at 1× / 4× slower; “beside” is the start beside that of the first line');
  printRows([
    ['', 'script', 'styles', 'start 1×', '4×', 'beside 1×', '4×', 'key 1×', '4×', 'choice 1×', '4×'],
    ...entries.map((entry) => [
      entry.contestant.name,
      kilobytes(entry.page.scriptBytes),
      kilobytes(entry.page.styleBytes),
      ...of(entry, 'start'),
      ...SPEEDS.map((speed) => times(typical(entry, speed, 'start') / typical(first!, speed, 'start'))),
      ...of(entry, 'keys'),
      ...of(entry, 'choices'),
    ]),
  ]);
  console.log('\nWhat they cannot say of these questions');
  for (const { contestant } of entries) {
    if (contestant.cannot.length > 0) console.log(`  ${contestant.name}: ${contestant.cannot.join('; ')}`);
  }
}

/** The ratio of two starts, load by load of one round, so that what troubled the machine troubled both. */
const ratio = (above: Entry, below: Entry, speed: Speed): number =>
  median(above.runs[speed].map(({ start }, round) => start / below.runs[speed][round]!.start));

/** Says what was aimed at and what came of it. */
export function printAims(entries: readonly Entry[]): void {
  const byId = (id: string): Entry | undefined => entries.find(({ contestant }) => contestant.id === id);
  const antt = byId('antt');
  if (!antt) return;
  console.log('\nAims');
  const say = (aim: string, came: string, met: boolean): void =>
    console.log(`  ${met ? 'met    ' : 'NOT met'}  ${aim}: ${came}`);
  const peers = entries.filter(({ contestant }) => contestant.sort === 'peer');
  for (const speed of SPEEDS) {
    const at = `at ${speed}×`;
    const [lit, survey] = [byId('lit'), byId('surveyjs')];
    if (lit) {
      const came = ratio(antt, lit, speed);
      say(`start within 1.5 times of the Lit form by hand, ${at}`, times(came), came <= 1.5);
    }
    const fastest = peers.sort((a, b) => typical(a, speed, 'start') - typical(b, speed, 'start'))[0];
    if (fastest) {
      const came = ratio(fastest, antt, speed);
      say(`start 2 times faster than the fastest peer (${fastest.contestant.name}), ${at}`, times(came), came >= 2);
    }
    if (survey) {
      const came = ratio(survey, antt, speed);
      say(`start 5 times faster than SurveyJS, ${at}`, times(came), came >= 5);
    }
  }
  for (const [sort, name] of [
    ['keys', 'a key'],
    ['choices', 'a choice'],
  ] as const) {
    const came = typical(antt, 4, sort);
    say(`50 ms or less for ${name}, at 4×`, `${milliseconds(came)} ms`, came <= 50);
  }
}
