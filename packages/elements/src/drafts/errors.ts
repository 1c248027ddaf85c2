/** Why a draft cannot be used: no draft at all, changed on its way, of a newer version, or of another unit type or year. */
export type DraftFault = 'foreign' | 'damaged' | 'newer' | 'other-unit' | 'no-form';

/** A draft file cannot be taken in, or a kept draft not be read. The message is in the language of the form. */
export class DraftError extends Error {
  override readonly name = 'DraftError';
  readonly code = 'antt-draft';
  readonly fault: DraftFault;
  constructor(fault: DraftFault, message: string = fault) {
    super(message);
    this.fault = fault;
  }
}
