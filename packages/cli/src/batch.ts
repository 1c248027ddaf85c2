import { EXIT, InputError, printable } from './failure.ts';
import type { Input } from './io/input.ts';
import { NOT_UTF8, decodeUtf8 } from './io/json.ts';
import { LONGEST_LINE, type Line, lineBatches } from './io/lines.ts';
import type { Output } from './io/output.ts';
import type { Progress } from './io/progress.ts';
import { type Defaults, type Evaluated, type Problem, evaluateRecord } from './record.ts';
import type { Standards } from './standards.ts';

/** A record with thousands of wrong fields is one mistake: say so many, and how many more there are. */
const MOST_PROBLEMS = 10;

/** One line for each problem: `units.jsonl:3: answers.plan.on: expected …, got …`. */
function report(name: string, line: number, problems: readonly Problem[], progress: Progress): void {
  for (const { field, message, column } of problems.slice(0, MOST_PROBLEMS)) {
    const place = `${name}:${line}${column === undefined ? '' : `:${column}`}`;
    progress.say(printable([place, ...(field === '' ? [] : [field]), message].join(': ')));
  }
  const more = problems.length - MOST_PROBLEMS;
  if (more > 0) progress.say(printable(`${name}:${line}: … and ${more} more problems in this line`));
}

const wrong = (message: string): Evaluated => ({ ok: false, problems: [{ field: '', message }] });

/**
 * Evaluates a record a line and writes a result a line, in order. A bad line is reported, counted and skipped. Memory
 * does not grow with the number of lines: one chunk of input and one piece of output are held at a time.
 */
export async function evaluateBatch(
  input: Input,
  output: Output,
  progress: Progress,
  defaults: Defaults,
  standards: Standards,
): Promise<number> {
  let read = 0;
  let skipped = 0;
  const evaluate = ({ bytes }: Line): Evaluated | undefined => {
    if (bytes === undefined) return wrong(`expected a line of at most ${LONGEST_LINE} bytes, got a longer one`);
    const text = decodeUtf8(bytes);
    if (text === undefined) return wrong(NOT_UTF8);
    return text.trim() === '' ? undefined : evaluateRecord(text, defaults, standards);
  };
  try {
    for await (const batch of lineBatches(input.bytes())) {
      for (const line of batch) {
        const evaluated = evaluate(line);
        if (evaluated === undefined) continue;
        read += 1;
        if (evaluated.ok) await output.write(`${JSON.stringify(evaluated.result)}\n`);
        else {
          skipped += 1;
          report(input.name, line.number, evaluated.problems, progress);
        }
        progress.lines(read);
      }
      // The next line may be long in coming: whoever waits for this result gets it now.
      await output.flush();
    }
  } catch (error) {
    // The results so far are good and stay; the reader learns that there should have been more.
    if (error instanceof InputError) await output.flush();
    throw error;
  } finally {
    progress.end();
  }
  if (skipped > 0) progress.say(`antt: ${skipped} of ${read} records skipped`);
  return skipped > 0 ? EXIT.skipped : EXIT.done;
}
