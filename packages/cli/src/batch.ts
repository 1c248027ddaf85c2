import { EXIT, InputError } from './failure.ts';
import type { Input } from './io/input.ts';
import { NOT_UTF8, decodeUtf8 } from './io/json.ts';
import { LONGEST_LINE, type Line, lineBatches } from './io/lines.ts';
import type { Output } from './io/output.ts';
import type { Progress } from './io/progress.ts';
import { problemLines } from './problem.ts';
import { type Defaults, type Evaluated, evaluateRecord, failed } from './record.ts';
import type { Standards } from './standards.ts';

const TOO_LONG = `expected a line of at most ${LONGEST_LINE} bytes, got a longer one`;

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
    if (bytes === undefined) return failed([{ field: '', message: TOO_LONG }]);
    const text = decodeUtf8(bytes);
    if (text === undefined) return failed([{ field: '', message: NOT_UTF8 }]);
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
          const { problems, more } = evaluated;
          for (const said of problemLines(`${input.name}:${line.number}`, problems, more)) progress.say(said);
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
