import { EXIT, InputError } from './failure.ts';
import type { Progress } from './io/progress.ts';
import { problemLines } from './problem.ts';
import type { Sink } from './sinks/sink.ts';
import type { Source } from './source.ts';

/**
 * Evaluates records and writes their results, in order. A bad record is reported, counted and skipped, or written as such where
 * the output has a row for each. Memory does not grow with the number of lines: one piece of input and of output are held at a time.
 */
export async function evaluateBatch(source: Source, sink: Sink, progress: Progress): Promise<number> {
  let read = 0;
  let skipped = 0;
  try {
    for await (const piece of source.pieces()) {
      for (const { place, evaluated } of piece.records) {
        read += 1;
        const written = sink.write(evaluated);
        if (written) await written;
        if (!evaluated.ok) {
          skipped += 1;
          for (const said of problemLines(place, evaluated.problems, evaluated.more)) progress.say(said);
        }
        progress.records(read, piece.read);
      }
      // The next line may be long in coming: whoever waits for this result gets it now.
      await sink.flush();
    }
    await sink.end();
  } catch (error) {
    // The results so far are good and stay; the reader learns that there should have been more.
    if (error instanceof InputError) await sink.end();
    throw error;
  } finally {
    progress.end();
  }
  if (skipped > 0) progress.say(source.skipped(skipped, read));
  return skipped > 0 ? EXIT.skipped : EXIT.done;
}
