import type { Change } from '../shortfall.ts';
import type { Locale, Words } from './types.ts';

type Figures = Readonly<Record<'label' | 'subject' | 'by' | 'from' | 'to' | 'on' | 'list' | 'part', string>>;
type Sentences = Readonly<Record<Change['code'], (shown: Figures) => string>>;

/** What to do, and after it what is said of a change that nobody can make any more. */
const languages: Readonly<Record<string, { sentences: Sentences; parts: Record<string, string>; past: string }>> = {
  vi: {
    sentences: {
      answer: ({ label }) => `Trả lời “${label}”`,
      'say-yes': ({ label }) => `“${label}”: cần thực hiện để trả lời “Có”`,
      issue: ({ label, from, to }) => `Ban hành “${label}”${from && ` từ ${from} đến ${to}`}`,
      'date-within': ({ label, from, to }) => `“${label}” phải có ngày từ ${from} đến ${to}`,
      add: ({ by, subject, part }) => `Thêm ${by} ${subject}${part}`,
      fewer: ({ by, subject }) => `Bớt ${by}: ${subject}`,
      'no-incidents': ({ by, subject }) => `Không có vụ nào: ${subject} (đang có ${by})`,
      excuse: ({ on, list }) => `Vụ ngày ${on} cần: ${list}`,
      rating: ({ label, list }) => `“${label}”: cần từ ${list} trở lên`,
      choose: ({ label, list }) => `“${label}”: cần ${list}`,
      include: ({ label, list }) => `“${label}”: bổ sung ${list}`,
    },
    parts: { registered: ' đã đăng ký', recognised: ' được công nhận' },
    past: ' (việc đã qua, không thay đổi được nữa)',
  },
  en: {
    sentences: {
      answer: ({ label }) => `Answer “${label}”`,
      'say-yes': ({ label }) => `“${label}”: it has to be done, so that the answer is “Yes”`,
      issue: ({ label, from, to }) => `Issue “${label}”${from && ` from ${from} to ${to}`}`,
      'date-within': ({ label, from, to }) => `“${label}” has to be dated from ${from} to ${to}`,
      add: ({ by, subject, part }) => `${by} more: ${subject}${part}`,
      fewer: ({ by, subject }) => `${by} fewer: ${subject}`,
      'no-incidents': ({ by, subject }) => `None at all: ${subject} (${by} so far)`,
      excuse: ({ on, list }) => `The incident of ${on} needs: ${list}`,
      rating: ({ label, list }) => `“${label}”: ${list} or better is needed`,
      choose: ({ label, list }) => `“${label}”: ${list} is needed`,
      include: ({ label, list }) => `“${label}”: add ${list}`,
    },
    parts: { registered: ' registered', recognised: ' recognised' },
    past: ' (past; nobody can change it any more)',
  },
};

/** A change that `shortfall` found, as a sentence of at most 25 words and the names in it. */
export function describeChange(change: Change, words: Words, locale: Locale): string {
  const { sentences, parts, past } = languages[locale.language] ?? languages['en']!;
  const { question } = change;
  const { label, subject } = words.question(question);
  const quoted = (codes: readonly string[], of: (code: string) => string): string =>
    codes.map((code) => `“${of(code)}”`).join(', ');
  const option = (code: string): string => words.option(question, code);
  const list =
    change.code === 'excuse'
      ? quoted(change.marks, (mark) => words.mark(question, mark))
      : change.code === 'rating'
        ? quoted([change.needed], option)
        : change.code === 'choose'
          ? quoted(change.accepted, option)
          : change.code === 'include'
            ? quoted(change.items, option)
            : '';
  const sentence = sentences[change.code]({
    label,
    subject: subject ?? label,
    by: 'by' in change ? locale.number(change.by) : '',
    from: 'from' in change && change.from ? locale.day(change.from) : '',
    to: 'to' in change && change.to ? locale.day(change.to) : '',
    on: 'on' in change ? locale.day(change.on) : '',
    list,
    part: 'part' in change && change.part ? parts[change.part]! : '',
  });
  return change.past ? sentence + past : sentence;
}
