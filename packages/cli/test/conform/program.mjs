// A program under test, in the manner that its first argument names. `lines`: a case a line, an answer a line.
import { readFileSync, writeSync } from 'node:fs';
import { setInterval } from 'node:timers';

const [manner] = process.argv.slice(2);
const cases = () =>
  readFileSync(0, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
const met = ({ id }) => JSON.stringify({ format: 'antt.result/1', id, verdict: 'met', criteria: [] });
const write = (text) => process.stdout.write(`${text}\n`);

switch (manner) {
  case 'always-met':
    cases().forEach((one) => write(met(one)));
    break;
  case 'refuses':
    cases().forEach(() => write('{"error":{}}'));
    break;
  case 'refuses-by-exit-code':
    process.exitCode = 2;
    break;
  case 'crashes':
    write('{"verdict":"met"}');
    console.error('first line\nFatal error: no such table');
    process.exitCode = 3;
    break;
  case 'garbage':
    cases().forEach(() => write('<b>Warning</b>\u001b[31m: deprecated'));
    break;
  case 'wrong-shapes':
    cases().forEach((_, at) =>
      write(['null', '[]', '"met"', '{}', '{"verdict":7}', '{"verdict":"met","criteria":{"id":1}}'][at % 6]),
    );
    break;
  case 'hangs':
    setInterval(() => {}, 1000);
    break;
  case 'endless':
    setInterval(() => {
      try {
        writeSync(1, 'x'.repeat(1 << 16));
      } catch {
        // The reader is slow: once more.
      }
    }, 0);
    break;
  case 'shows-case':
    console.error(Object.keys(cases()[0]).join());
    process.exitCode = 9;
    break;
  case 'one-short':
    cases()
      .slice(1)
      .forEach((one) => write(met(one)));
    break;
  case 'one-too-many':
    cases().forEach((one) => write(met(one)));
    write(met({ id: 'more' }));
    break;
  case 'backwards':
    cases()
      .reverse()
      .forEach((one) => write(met(one)));
    break;
}
