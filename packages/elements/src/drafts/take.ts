import type { FormView } from '../assessment/view.ts';
import { DraftError } from './errors.ts';
import { type DraftFile, unpack } from './file.ts';
import { migrate } from './migrate.ts';
import type { DraftWords } from './words.ts';

/**
 * A draft out of a file, under the criteria of the form.
 *
 * @throws {DraftError} with a message in words.
 */
export function takeFrom(text: string, criteria: string, { standard }: FormView, words: DraftWords): DraftFile {
  const { unitType, year, questions } = standard;
  let file: DraftFile;
  try {
    file = unpack(text);
  } catch (error) {
    if (!(error instanceof DraftError) || error.fault === 'other-unit') throw error;
    throw new DraftError(error.fault, words.faults[error.fault]);
  }
  if (file.unitType !== unitType || file.year !== year)
    throw new DraftError('other-unit', words.otherUnit(file.unit, file.year));
  return migrate(file, criteria, questions, Date.now());
}
