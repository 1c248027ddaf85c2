import { isIsoDay, isWithin } from '../../calendar.ts';
import type { IncidentsQuestion, IsoDay } from '../../model/types.ts';
import { type AnswerKind, type Field, checkRecord, describe } from '../kind.ts';

/** One incident: its day, its marks (yes/no), and its kind where the law names kinds. */
export interface IncidentAnswer {
  readonly on: IsoDay;
  readonly kind?: string;
  readonly [mark: string]: boolean | string | undefined;
}
/** All incidents of the window; an empty list says that none happened. */
export type IncidentsAnswer = readonly IncidentAnswer[];

const LIST = 'a list of incidents (empty when none happened)';
/** More than this in one unit's year is a slip, and would freeze a form. */
export const MOST_INCIDENTS = 1000;

export const incidents: AnswerKind<IncidentsQuestion> = {
  kind: 'incidents',
  check(value, question, context, report) {
    if (!Array.isArray(value)) return report('', 'wrong-type', LIST, value);
    if (value.length === 0) return;
    if (value.length > MOST_INCIDENTS)
      return report('', 'too-long', `at most ${MOST_INCIDENTS} incidents`, value, { max: MOST_INCIDENTS });
    const { marks = [], kinds } = question;
    const fields = ['on', ...(kinds ? ['kind'] : []), ...marks];
    // By index: a hole in a sparse list is an entry too.
    for (let index = 0; index < value.length; index += 1) {
      const incident: unknown = value[index];
      const where = `[${index}]`;
      if (!checkRecord(incident, where, fields, report)) continue;
      const { on, kind } = incident;
      if (on === undefined) report(`${where}.on`, 'missing-field', 'the day it happened, YYYY-MM-DD', on);
      else if (!isIsoDay(on)) report(`${where}.on`, 'impossible-date', 'a day, YYYY-MM-DD', on);
      else if (context.window && !isWithin(on, context.window)) {
        const { from, to } = context.window;
        const year = context.yearOf(on);
        const belongs = year === undefined ? '' : ` (this day belongs to assessed year ${year})`;
        report(`${where}.on`, 'outside-window', `a day from ${from} to ${to}${belongs}`, on, {
          on,
          from,
          to,
          ...(year === undefined ? {} : { year }),
        });
      }
      if (kinds && kind !== undefined && !(typeof kind === 'string' && kinds.includes(kind))) {
        report(`${where}.kind`, 'unknown-option', `one of ${kinds.join(', ')}`, kind, { option: describe(kind) });
      }
      for (const mark of marks) {
        const marked = incident[mark];
        if (marked !== undefined && typeof marked !== 'boolean') {
          report(`${where}.${mark}`, 'wrong-type', 'true or false', marked);
        }
      }
    }
  },
  control(question, context) {
    const on: Field = { name: 'on', input: 'day', required: true };
    const fields: Field[] = [context.window ? { ...on, range: context.window } : on];
    if (question.kinds) fields.push({ name: 'kind', input: 'one-of', required: false, options: question.kinds });
    for (const mark of question.marks ?? []) fields.push({ name: mark, input: 'yes-no', required: false });
    return { shape: 'list', fields };
  },
};
