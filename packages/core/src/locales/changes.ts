import type { Change } from '../shortfall.ts';
import { folded, inLines } from './lines.ts';
import type { Locale, Words } from './types.ts';

type Figures = Readonly<Record<'label' | 'subject' | 'by' | 'from' | 'to' | 'on' | 'list' | 'part', string>>;

/** How a language says what would have to change. */
export interface ChangeWords {
  readonly sentences: Readonly<Record<Change['code'], (shown: Figures) => string>>;
  readonly parts: Readonly<Record<'registered' | 'recognised', string>>;
  /** Units are counted by their name: "2 khu dân cư". */
  readonly addUnits: (shown: Figures) => string;
  /** Before marks that would excuse an incident as well. */
  readonly or: (list: string) => string;
  /** Incidents by their days, or by how many they are. */
  readonly days: (days: string) => string;
  readonly several: (count: string) => string;
  readonly past: string;
}

/** What is needed, and the line after it when nobody can bring it about any more. */
const languages: Readonly<Record<string, ChangeWords>> = {
  vi: {
    sentences: {
      answer: ({ label }) => `Cần trả lời: “${label}”`,
      'say-yes': ({ subject }) => `Cần bảo đảm: ${subject}`,
      issue: ({ label, from, to }) => `Cần ban hành “${label}”${from && ` từ ${from} đến ${to}`}`,
      'date-within': ({ label, from, to }) => `“${label}” phải có ngày trong khoảng từ ${from} đến ${to}`,
      add: ({ by, subject }) => `${subject}: cần thêm ${by}`,
      fewer: ({ by, label }) => `“${label}” cần giảm ${by}`,
      'no-incidents': ({ by, subject }) => `Không được có ${subject}, đang có ${by}`,
      excuse: ({ subject, on, list }) => `${subject}, ${on}: cần ${list}`,
      rating: ({ label, list }) => `“${label}”: cần từ ${list} trở lên`,
      choose: ({ label, list }) => `“${label}”: cần ${list}`,
      include: ({ label, list }) => `“${label}”: cần bổ sung ${list}`,
    },
    parts: { registered: ' đăng ký', recognised: ' được công nhận' },
    addUnits: ({ by, subject, part }) => `Cần thêm ${by} ${subject}${part}`,
    or: (list) => `Hoặc cần ${list}`,
    days: (days) => `ngày ${days}`,
    several: (count) => `${count} vụ`,
    past: 'Việc này đã qua, không thay đổi được nữa',
  },
  en: {
    sentences: {
      answer: ({ label }) => `To be answered: “${label}”`,
      'say-yes': ({ subject }) => `To be ensured: ${subject}`,
      issue: ({ label, from, to }) => `“${label}” has to be issued${from && ` from ${from} to ${to}`}`,
      'date-within': ({ label, from, to }) => `“${label}” has to be dated from ${from} to ${to}`,
      add: ({ by, subject }) => `${subject}: ${by} more needed`,
      fewer: ({ by, label }) => `“${label}” has to be ${by} lower`,
      'no-incidents': ({ by, subject }) => `There must be no ${subject}, ${by} so far`,
      excuse: ({ subject, on, list }) => `${subject}, ${on}: needs ${list}`,
      rating: ({ label, list }) => `“${label}”: ${list} or better is needed`,
      choose: ({ label, list }) => `“${label}”: ${list} is needed`,
      include: ({ label, list }) => `“${label}”: ${list} to be added`,
    },
    parts: { registered: ' to be registered', recognised: ' to be recognised' },
    addUnits: ({ by, subject, part }) => `${by} more ${subject}${part}`,
    or: (list) => `Or it needs ${list}`,
    days: (days) => days,
    several: (count) => `${count} of them`,
    past: 'This is past; nobody can change it any more',
  },
};

/** How a language says it; English where there are no words. */
export const changeWordsOf = (language: string): ChangeWords => languages[language] ?? languages['en']!;

/** Days that are named; of more incidents than this only how many they are. */
const MOST_DAYS = 3;

/** The codes of a change that are shown as a list. */
function codesOf(change: Change, words: Words): readonly string[] {
  const { question } = change;
  const option = (code: string): string => words.option(question, code);
  switch (change.code) {
    case 'excuse':
      return change.marks.map((mark) => words.mark(question, mark));
    case 'rating':
      return [option(change.needed)];
    case 'choose':
      return change.accepted.map(option);
    case 'include':
      return change.items.map(option);
    default:
      return [];
  }
}

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/**
 * A change that `shortfall` found, in words: one line, or more where it lists much or is past. A line has at most 25
 * words, as shown.
 */
export function describeChange(
  change: Change,
  words: Words,
  locale: Locale,
  own = changeWordsOf(locale.language),
): readonly string[] {
  const { label, subject = label.charAt(0).toLowerCase() + label.slice(1) } = words.question(change.question);
  const part = 'part' in change ? change.part : undefined;
  const days = change.code === 'excuse' ? change.on : [];
  const sentence = part ? own.addUnits : own.sentences[change.code];
  const say = (names: readonly string[]): string => {
    const text = sentence({
      label,
      subject,
      by: 'by' in change ? locale.number(change.by) : '',
      from: 'from' in change && change.from ? locale.day(change.from) : '',
      to: 'to' in change && change.to ? locale.day(change.to) : '',
      on: days.length > MOST_DAYS ? own.several(locale.number(days.length)) : own.days(days.map(locale.day).join(', ')),
      list: quoted(names),
      part: part ? own.parts[part] : '',
    });
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const codes = codesOf(change, words);
  const lines = codes.length > 0 ? inLines(codes, say) : [say([])];
  const others = change.code === 'excuse' ? change.or : [];
  const or = others.map((marks) => own.or(quoted(marks.map((mark) => words.mark(change.question, mark)))));
  return [...lines, ...or, ...(change.past ? [own.past] : [])].flatMap(folded);
}
