import { readFileSync, readdirSync } from 'node:fs';
import { dayVi } from '../../../core/src/locales/days.ts';
import { allRules, askedBy, within, type UnitLaw } from '../../../../test/brute-force/law.ts';

interface QuestionWords {
  readonly label: string;
  readonly marks?: Readonly<Record<string, string>>;
  readonly kinds?: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, string>>;
}
interface InstrumentWords {
  readonly scope: { readonly exclusions: Readonly<Record<string, string>> };
  readonly readings: Readonly<Record<string, { readonly options: Readonly<Record<string, string>> }>>;
}

/** The Vietnamese words that notes are made of. */
export interface CaseWords {
  label(question: string): string;
  /** An answer in words. */
  answer(question: string, answer: unknown): string;
  exclusion(code: string): string;
  readings(chosen: Readonly<Record<string, string>>): string;
  /** Where the law asks a question: `khoản 2 Điều 5, điểm a khoản 3 Điều 4`. */
  place(question: string): string;
}

const read = (file: URL): unknown => JSON.parse(readFileSync(file, 'utf8'));
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** `6.3.h` → `điểm h khoản 3 Điều 6` */
function placeOf(citation: string): string {
  const [article, clause, point] = citation.split(' ').at(-1)!.split('.');
  return `${point ? `điểm ${point} ` : ''}${clause ? `khoản ${clause} ` : ''}Điều ${article}`;
}

export function wordsOf(law: UnitLaw): CaseWords {
  const folder = new URL(`../../criteria/${law.instrument}/`, import.meta.url);
  const instrument = read(new URL('instrument.vi.json', folder)) as InstrumentWords;
  // An article may give its own words to a question that it shares; those of the unit's own article come first.
  const home = `article-${law.rules[0]!.id.split('.')[0]}.vi.json`;
  const files = readdirSync(folder).filter((name) => /^article-\d+\.vi\.json$/.test(name));
  const articles = [home, ...files.filter((name) => name !== home).sort()].map(
    (name) => (read(new URL(name, folder)) as { questions: Readonly<Record<string, QuestionWords>> }).questions,
  );
  const words = (id: string): QuestionWords => {
    const all = articles.flatMap((article) => article[id] ?? []);
    const kinds = Object.assign({}, ...all.map((one) => one.kinds ?? {}).reverse()) as Record<string, string>;
    return { ...all[0]!, kinds };
  };
  const incident = (id: string, { on, kind, ...marks }: Record<string, unknown>): string => {
    const named = words(id);
    const said = Object.entries(marks).map(
      ([mark, yes]) => `${lower(named.marks?.[mark] ?? mark)}: ${yes === true ? 'có' : 'không'}`,
    );
    return [
      `ngày ${dayVi(on as string)}`,
      ...(typeof kind === 'string' ? [lower(named.kinds?.[kind] ?? kind)] : []),
      ...said,
    ].join(', ');
  };
  return {
    label: (id) => words(id).label.replace(/\?$/, ''),
    exclusion: (code) => instrument.scope.exclusions[code] ?? code,
    readings: (chosen) =>
      Object.entries(chosen)
        .map(([id, option]) => `; cách hiểu “${instrument.readings[id]!.options[option]!}”`)
        .join(''),
    place(question) {
      const asking = allRules(law.rules).find(
        ({ condition }) => condition && within(condition).flatMap(askedBy).includes(question),
      );
      return asking ? asking.citations.map(placeOf).join(', ') : 'Điều 1';
    },
    answer(id, answer) {
      const named = words(id);
      const option = (code: string): string => lower(named.options?.[code] ?? code);
      switch (law.questions[id]!.kind) {
        case 'yes-no':
          return answer === true ? 'có' : 'không';
        case 'count':
          return String(answer);
        case 'document': {
          const { issued, on } = answer as { issued: boolean; on?: string };
          if (!issued) return 'chưa ban hành';
          return on === undefined ? 'đã ban hành, chưa ghi ngày' : `ban hành ngày ${dayVi(on)}`;
        }
        case 'share': {
          const { count, total } = answer as { count: number; total: number };
          return `${count} trên ${total}`;
        }
        case 'trend': {
          const { previous, current } = answer as { previous: number; current: number };
          return `năm trước ${previous}, năm nay ${current}`;
        }
        case 'coverage': {
          const { total, registered, recognised } = answer as { total: number; registered: number; recognised: number };
          return `${total} đơn vị, ${registered} đăng ký, ${recognised} được công nhận`;
        }
        case 'incidents': {
          const list = answer as readonly Record<string, unknown>[];
          return list.length === 0
            ? 'không có vụ nào'
            : `${list.length} vụ (${list.map((one) => incident(id, one)).join('; ')})`;
        }
        case 'choice':
          return option(answer as string);
        case 'choices': {
          const chosen = answer as readonly string[];
          return chosen.length === 0 ? 'không có mục nào' : chosen.map(option).join(', ');
        }
      }
    },
  };
}
