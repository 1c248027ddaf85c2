import { isIsoDay } from '../../calendar.ts';
import type { DocumentQuestion, IsoDay } from '../../model/types.ts';
import { type AnswerKind, checkRecord } from '../kind.ts';

/** A paper: was it issued, its number, its day. */
export interface DocumentAnswer {
  readonly issued: boolean;
  readonly number?: string;
  readonly on?: IsoDay;
}

const FIELDS = ['issued', 'number', 'on'];
/** Characters of a document's number. */
export const LONGEST_NUMBER = 200;
const NUMBER = `text of at most ${LONGEST_NUMBER} characters`;

export const document: AnswerKind<DocumentQuestion> = {
  kind: 'document',
  check(value, _question, _context, report) {
    if (!checkRecord(value, '', FIELDS, report)) return;
    const { issued, number, on } = value;
    if (issued === undefined) report('.issued', 'missing-field', 'true or false', issued);
    else if (typeof issued !== 'boolean') report('.issued', 'wrong-type', 'true or false', issued);
    if (number !== undefined) {
      if (typeof number !== 'string') report('.number', 'wrong-type', NUMBER, number);
      else if (number.length > LONGEST_NUMBER) report('.number', 'too-long', NUMBER, number, { max: LONGEST_NUMBER });
    }
    if (on !== undefined && !isIsoDay(on)) report('.on', 'impossible-date', 'a day, YYYY-MM-DD', on);
  },
  control: () => ({
    shape: 'group',
    fields: [
      { name: 'issued', input: 'yes-no', required: true },
      { name: 'number', input: 'text', required: false },
      { name: 'on', input: 'day', required: false },
    ],
  }),
};
