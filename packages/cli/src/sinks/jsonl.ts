import type { Output } from '../io/output.ts';
import { resultJson } from './result-json.ts';
import type { Sink } from './sink.ts';

/** A result a line, its id first. Records that could not be evaluated are left out. */
export const jsonlSink = (output: Output): Sink => ({
  write: (evaluated) => (evaluated.ok ? output.write(`${resultJson(evaluated.id, evaluated.result)}\n`) : undefined),
  flush: () => output.flush(),
  end: () => output.end(),
});
