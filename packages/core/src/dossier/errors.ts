import { AnttError } from '../errors.ts';

/** A dossier, or the day on which it is looked at, cannot be read. */
export class DossierError extends AnttError {
  override readonly name = 'DossierError';
  readonly code = 'antt-dossier';
  /** Where: `events[2].on`, `day`. */
  readonly at: string;
  constructor(at: string, expected: string, received: unknown) {
    super(
      `Dossier, at ${at}: expected ${expected}; got ${received === undefined ? 'nothing' : JSON.stringify(received)}.`,
    );
    this.at = at;
  }
}
