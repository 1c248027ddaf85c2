/** One thing to time: `run` does the work once for the unit at `index`. */
export interface Contestant {
  readonly name: string;
  run(index: number): unknown;
}

const ROUNDS = 15;
const MILLISECONDS = 120;

/** Keeps results alive so that the work cannot be optimised away. */
export let sink: unknown;

function perSecond({ run }: Contestant, size: number): number {
  let done = 0;
  let index = 0;
  const start = performance.now();
  let elapsed: number;
  do {
    for (let i = 0; i < 256; i += 1) {
      sink = run(index);
      index = index + 1 === size ? 0 : index + 1;
    }
    done += 256;
    elapsed = performance.now() - start;
  } while (elapsed < MILLISECONDS);
  return (done / elapsed) * 1000;
}

/** Runs per second of each, the median of interleaved rounds, so that a noisy machine troubles all alike. */
export function measure(contestants: readonly Contestant[], size: number): Map<string, number> {
  const rounds = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (const contestant of contestants) perSecond(contestant, size);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contestant of contestants) rounds.get(contestant.name)!.push(perSecond(contestant, size));
  }
  return new Map([...rounds].map(([name, all]) => [name, all.sort((a, b) => a - b)[ROUNDS >> 1]!]));
}

/** Prints a table: runs per second, and how many times slower than the first of the group. */
export function print(title: string, results: ReadonlyMap<string, number>): void {
  const rows = [...results];
  const best = rows[0]![1];
  console.log(`\n${title}`);
  for (const [name, rate] of rows) {
    const ratio = best / rate;
    console.log(
      `  ${name.padEnd(46)}${Math.round(rate).toLocaleString('en').padStart(12)} /s  ${ratio.toFixed(2).padStart(9)}×`,
    );
  }
}
