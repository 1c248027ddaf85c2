import { isIsoDay } from '../calendar.ts';
import { dayFrom } from '../day-from.ts';
import type { IsoDay } from '../model/types.ts';
import { DossierError } from './errors.ts';
import type { ProcedureNames } from './names.ts';
import { sayActors, sayCitation, sayDays } from './say.ts';
import type { Step } from './steps.ts';
import type { DossierWords } from './words.ts';

/** An event of whole days. */
export interface CalendarEntry {
  /** The same for the same event each time, so that a calendar that reads the file again replaces it. */
  readonly uid: string;
  /** First and last day, both included. */
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly summary: string;
  readonly description?: string;
}

export interface ICalendarOptions {
  /** When the file is made, `2025-01-01T00:00:00Z`. The engine has no clock: the same stamp gives the same bytes. */
  readonly stamp: string;
  /** Name of the calendar. */
  readonly name?: string;
  /** Language of the texts: `vi`. */
  readonly language?: string;
}

/** Longest line in octets, without its end (RFC 5545, 3.1). */
const LONGEST = 75;

const octets = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;

/** One content line, folded between characters. The blank that begins a further line counts. */
function folded(line: string): string {
  let [text, length] = ['', 0];
  for (const character of line) {
    const size = octets(character.codePointAt(0)!);
    if (length + size > LONGEST) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += size;
  }
  return `${text}\r\n`;
}

/** A text value (RFC 5545, 3.3.11). Control characters have no place in it. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const compact = (day: IsoDay): string => day.replaceAll('-', '');

/**
 * An iCalendar file (RFC 5545) of events of whole days. Pure: the same entries and stamp give the same bytes.
 *
 * @throws {DossierError} for a stamp or a day that cannot be read.
 * @example
 * icalendar(calendarEntries(stepsOf(set), { code: '12433', name: 'Bồ Xuyên' }, names, words, 'antt.example'), { stamp: '2025-01-01T00:00:00Z' });
 */
export function icalendar(entries: readonly CalendarEntry[], { stamp, name, language }: ICalendarOptions): string {
  const [, day = '', time = ''] = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)Z$/.exec(stamp) ?? [];
  if (!isIsoDay(day)) throw new DossierError('stamp', 'an instant in UTC, YYYY-MM-DDTHH:MM:SSZ', stamp);
  const spoken = language?.replace(/[^A-Za-z0-9-]/g, '');
  const tag = spoken ? `;LANGUAGE=${spoken}` : '';
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//antt//antt//VI',
    'CALSCALE:GREGORIAN',
    ...(name === undefined ? [] : [`X-WR-CALNAME:${escaped(name)}`]),
  ];
  entries.forEach(({ uid, from, to, summary, description }, at) => {
    for (const [field, value] of Object.entries({ from, to })) {
      if (!isIsoDay(value)) throw new DossierError(`entries[${at}].${field}`, 'a day that exists, YYYY-MM-DD', value);
    }
    if (to < from) throw new DossierError(`entries[${at}].to`, `a day from ${from} on`, to);
    lines.push(
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${compact(day)}T${time.replaceAll(':', '')}Z`,
      `DTSTART;VALUE=DATE:${compact(from)}`,
      // The end is the day after the last one.
      `DTEND;VALUE=DATE:${compact(dayFrom(to, 1))}`,
      `SUMMARY${tag}:${escaped(summary)}`,
      ...(description === undefined ? [] : [`DESCRIPTION${tag}:${escaped(description)}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    );
  });
  return [...lines, 'END:VCALENDAR'].map(folded).join('');
}

/**
 * The steps that have days, as events of one unit. A step that is to be taken before a day stands on the last day that is
 * in time. Steps without a day in the law have no event.
 *
 * @param domain Of whoever publishes the calendar: it makes the identifiers unique in the world.
 */
export function calendarEntries(
  steps: readonly Step[],
  unit: { readonly code: string; readonly name: string },
  names: ProcedureNames,
  words: DossierWords,
  domain: string,
): readonly CalendarEntry[] {
  return steps.flatMap((step): readonly CalendarEntry[] => {
    const last = step.before === undefined ? step.to : dayFrom(step.before, -1);
    if (last === undefined) return [];
    // The year of the assessment, which the days themselves may begin before.
    const year = last.slice(0, 4);
    const lines = [
      sayDays(step, words),
      sayActors(step.by, names, words) + (step.basis === 'inferred' ? ` (${words.inferred})` : ''),
      ...(step.papers ?? []).map((code) => `- ${names.paper(code)}`),
      step.citations.map((citation) => sayCitation(citation, names, words)).join('; '),
    ];
    return [
      {
        uid: `${year}-${step.step}-${encodeURIComponent(unit.code)}@${domain}`,
        from: step.from ?? last,
        to: last,
        summary: `${words.steps[step.step]}${step.before === undefined ? '' : ` (${words.lastDay.toLowerCase()})`}: ${unit.name}`,
        description: lines.filter(Boolean).join('\n'),
      },
    ];
  });
}
