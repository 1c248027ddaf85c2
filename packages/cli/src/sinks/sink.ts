import type { Evaluated } from '../record.ts';

/** Where the results of a batch go. */
export interface Sink {
  /** In order. What it returns is waited for. */
  write(evaluated: Evaluated): Promise<void> | undefined;
  /** Passes on what was held back, where the format allows it. */
  flush(): Promise<void>;
  /** Writes what ends the file. */
  end(): Promise<void>;
}
