/**
 * `npm run bench:batch`: what evaluating a file of units costs beside reading and writing it, and the memory of a million lines.
 * The floor reads the same file and writes the same results, made beforehand, with the same reader and writer. Time is that of the
 * processor, so that a busy machine troubles it little; rounds take turns and the median counts.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import { Readable, Writable } from 'node:stream';
import { criteriaFor } from '@antt/schemas';
import Papa from 'papaparse';
import { evaluateBatch } from '../packages/cli/src/batch.ts';
import type { Format, Input } from '../packages/cli/src/io/input.ts';
import { lineBatches } from '../packages/cli/src/io/lines.ts';
import { outputTo } from '../packages/cli/src/io/output.ts';
import type { Evaluated } from '../packages/cli/src/record.ts';
import { type Target, sinkFor } from '../packages/cli/src/sinks/open-sink.ts';
import { lineSource, tableSource } from '../packages/cli/src/source.ts';
import { standardsWith } from '../packages/cli/src/standards.ts';
import { csvTable } from '../packages/cli/src/tables/csv.ts';
import { speechIn } from '../packages/cli/src/tables/speech.ts';
import { xlsxTable } from '../packages/cli/src/tables/xlsx.ts';
import { csvFile, lineAt, unitAt, xlsxFile } from './batch-files.ts';
import { plainPart, rulesEngine } from './rule-engines.ts';

const ROUNDS = 7;
const LINES = 10_000;
const ROWS = 10_000;
const SHEET_ROWS = 1_000;
const RULES = 1_000;
const MILLION = Number(process.argv[2] ?? 1_000_000);
/** Megabytes. */
const MOST_MEMORY = 150;

const readings = { reduction: 'contained', recognitionBase: 'pooled' };
const standards = standardsWith(readings);
const standard = standards.of('commune', 2025);
const defaults = { unitType: 'commune', year: 2025 };
const vi = await speechIn('vi');
const speeches = [vi, await speechIn('en')] as const;

/** Takes everything and keeps its length. */
class Nowhere extends Writable {
  length = 0;
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.length += chunk.length;
    done();
  }
}

function* chunksOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}
const inputOf = (format: Format, bytes: Buffer): Input => ({
  name: `units.${format}`,
  format,
  bytes: () => Readable.from(chunksOf(bytes)),
  size: () => Promise.resolve(bytes.length),
});
const quiet = {
  records: () => {},
  say: (line: string) => assert.fail(line),
  end: () => {},
};

/** Results made beforehand, as they would come. */
const made = Array.from({ length: 1000 }, (_, at): Evaluated & { ok: true } => {
  return { ok: true, id: at, name: `Xã số ${at}`, standard, result: standard.evaluate(unitAt(at)) };
});

interface Job {
  readonly name: string;
  readonly units: number;
  run(): Promise<unknown>;
}

async function evaluateAll(format: Format, target: Target, bytes: Buffer): Promise<number> {
  const input = inputOf(format, bytes);
  const context = { defaults, standards, speeches, say: quiet.say };
  const source = format === 'jsonl' ? lineSource(input, defaults, standards) : await tableSource(input, context);
  const out = new Nowhere();
  assert.equal(await evaluateBatch(source, await sinkFor(target, out, vi), quiet), 0);
  return out.length;
}

/** Reads with the same reader, and writes what `rowsOf` has for as many records. */
async function readLines(
  bytes: Buffer,
  each: (record: unknown, at: number) => string | Promise<string>,
): Promise<void> {
  const output = outputTo(new Nowhere());
  const decoder = new TextDecoder();
  let at = 0;
  for await (const lines of lineBatches(Readable.from(chunksOf(bytes)))) {
    for (const line of lines) {
      const text = each(JSON.parse(decoder.decode(line.bytes)), at++);
      await output.write(typeof text === 'string' ? text : await text);
    }
    await output.flush();
  }
}

async function readTable(format: 'csv' | 'xlsx', bytes: Buffer): Promise<unknown[][]> {
  const [sheet] = (format === 'csv' ? csvTable(bytes) : await xlsxTable(bytes)).sheets;
  const rows: unknown[][] = [];
  for await (const piece of sheet!.pieces()) for (const { cells } of piece.rows) rows.push([...cells]);
  return rows;
}

/** The floor of a table: its rows are read, and the results made beforehand are written. */
async function tableFloor(format: 'csv' | 'xlsx', bytes: Buffer): Promise<void> {
  const [sheet] = (format === 'csv' ? csvTable(bytes) : await xlsxTable(bytes)).sheets;
  const sink = await sinkFor(format, new Nowhere(), vi);
  let at = -1;
  for await (const piece of sheet!.pieces()) {
    for (let row = 0; row < piece.rows.length; row += 1, at += 1) {
      if (at >= 0) await sink.write(made[at % made.length]!);
    }
    await sink.flush();
  }
  await sink.end();
}

async function measure(jobs: readonly Job[]): Promise<void> {
  const times = new Map<Job, number[]>(jobs.map((job) => [job, []]));
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const job of jobs) {
      const start = process.cpuUsage();
      await job.run();
      const { user, system } = process.cpuUsage(start);
      // The first round warms up.
      if (round >= 0) times.get(job)!.push((user + system) / job.units);
    }
  }
  const medians = jobs.map((job) => times.get(job)!.sort((a, b) => a - b)[ROUNDS >> 1]!);
  jobs.forEach(({ name }, at) => {
    const rate = Math.round(1e6 / medians[at]!)
      .toLocaleString('en')
      .padStart(9);
    console.log(`  ${name.padEnd(58)}${rate} units/s  ${(medians[at]! / medians[0]!).toFixed(2).padStart(7)} × floor`);
  });
}

console.log(
  `Node ${process.version}, ${cpus()[0]?.model.trim()}; communes of ${standard.questions.length} questions, all answered; processor time`,
);

const jsonl = Buffer.from(Array.from({ length: LINES }, (_, at) => lineAt(at)).join(''));
const few = jsonl.subarray(
  0,
  Array.from({ length: RULES }, (_, at) => Buffer.byteLength(lineAt(at))).reduce((a, b) => a + b),
);
const plain = plainPart(criteriaFor('commune', 2025));
const engine = rulesEngine(plain.conditions);
console.log('\nJSONL in, JSONL out');
await measure([
  {
    name: 'floor: parse, write results made beforehand',
    units: LINES,
    run: () => readLines(jsonl, (_record, at) => `${JSON.stringify({ id: at, ...made[at % made.length]!.result })}\n`),
  },
  { name: 'antt evaluate', units: LINES, run: () => evaluateAll('jsonl', 'jsonl', jsonl) },
  {
    name: 'copy: parse, write the same records',
    units: LINES,
    run: () => readLines(jsonl, (record) => `${JSON.stringify(record)}\n`),
  },
  {
    name: `json-rules-engine, ${plain.conditions.length} plain conditions, verdict alone`,
    units: RULES,
    run: () =>
      readLines(few, async (record) => {
        const { events } = await engine.run({ ...(record as { answers: object }).answers });
        return `${events.length > 0 ? 'met' : 'not-met'}\n`;
      }),
  },
]);

const csv = csvFile(ROWS);
console.log('\nCSV in, CSV out');
await measure([
  { name: 'floor: read rows, write results made beforehand', units: ROWS, run: () => tableFloor('csv', csv) },
  { name: 'antt evaluate', units: ROWS, run: () => evaluateAll('csv', 'csv', csv) },
  {
    name: 'copy: read rows, write them again',
    units: ROWS,
    run: async () => Papa.unparse(await readTable('csv', csv)),
  },
]);

const xlsx = await xlsxFile(SHEET_ROWS);
console.log('\nXLSX in, XLSX out');
await measure([
  { name: 'floor: read rows, write results made beforehand', units: SHEET_ROWS, run: () => tableFloor('xlsx', xlsx) },
  { name: 'antt evaluate', units: SHEET_ROWS, run: () => evaluateAll('xlsx', 'xlsx', xlsx) },
]);

/** Runs the program itself on lines made as fast as it reads them. */
async function memoryOf(lines: number): Promise<{ megabytes: number; seconds: number }> {
  const main = new URL('../../../packages/cli/dist/main.js', import.meta.url).href;
  const script = `process.on('exit', () => console.error('rss', process.resourceUsage().maxRSS));
    process.exitCode = await (await import(${JSON.stringify(main)})).main(process.argv.slice(1));`;
  const args = ['evaluate', '--unit-type', 'commune', '--year', '2025', '--format', 'jsonl'];
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, '--', ...args], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  function* input(): Generator<string> {
    for (let at = 0; at < lines; at += 100) {
      yield Array.from({ length: Math.min(100, lines - at) }, (_, next) => lineAt(at + next)).join('');
    }
  }
  const start = performance.now();
  Readable.from(input()).pipe(child.stdin);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.equal(code, 0, said);
  return { megabytes: Number(/rss (\d+)/.exec(said)![1]) / 1024, seconds: (performance.now() - start) / 1000 };
}

const { megabytes, seconds } = await memoryOf(MILLION);
console.log(
  `\n${MILLION.toLocaleString('en')} lines of JSONL: ${megabytes.toFixed()} MB at most, ${seconds.toFixed()} s, ${Math.round(MILLION / seconds).toLocaleString('en')} units/s by the clock`,
);
if (megabytes >= MOST_MEMORY) {
  console.error(`More than ${MOST_MEMORY} MB.`);
  process.exitCode = 1;
}
