// Reporter of `node --test`: prints failures only, and writes the counts to the file that ANTT_COUNTS names.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { inspect } from 'node:util';

/** The error without Node's own stack lines, which say nothing about the test. */
const describe = (error) =>
  inspect(error, { colors: process.stdout.isTTY })
    .split('\n')
    .filter((line) => !/\bat\b.*\(?node:internal\//.test(line))
    .join('\n');

export default async function* reporter(events) {
  const totals = { passed: 0, failed: 0 };
  const files = new Map();
  for await (const { type, data } of events) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const file = relative(process.cwd(), data.file ?? data.name);
    // Node reports a file without tests as one passed test named like the file.
    const isEmptyFile = type === 'test:pass' && data.nesting === 0 && resolve(data.name) === resolve(file);
    if (isEmptyFile) {
      totals.failed += 1;
      yield `\n✖ ${file}: has no tests\n`;
      continue;
    }
    files.set(file, (files.get(file) ?? 0) + (data.details.type === 'suite' ? 0 : 1));
    // A suite fails because of its tests, which are counted themselves, unless its own code broke.
    const error = data.details.error;
    if (type === 'test:fail' && error?.failureType !== 'subtestsFailed' && data.todo === undefined) {
      totals.failed += 1;
      yield `\n✖ ${file}: ${data.name}\n${describe(error?.cause ?? error)}\n`;
    } else if (
      type === 'test:pass' &&
      data.details.type !== 'suite' &&
      data.skip === undefined &&
      data.todo === undefined
    ) {
      totals.passed += 1;
    }
  }
  yield `${files.size} files, ${totals.passed} passed, ${totals.failed} failed\n`;
  if (process.env.ANTT_COUNTS) {
    mkdirSync(dirname(process.env.ANTT_COUNTS), { recursive: true });
    writeFileSync(process.env.ANTT_COUNTS, JSON.stringify(totals));
  }
}
