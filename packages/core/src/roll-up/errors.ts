import { AnttError } from '../errors.ts';

/** The last day of a year's window is not known, and nobody gave it. */
export class NoDayError extends AnttError {
  override readonly name = 'NoDayError';
  readonly code = 'antt-no-day';
  constructor(instrument: string, year: number) {
    super(
      `The last day of the window of ${year} is not known under ${instrument}. ` +
        'Expected the day on which units are counted as the option "on", YYYY-MM-DD; got none.',
    );
  }
}
