import {
  type AnswerIssue,
  type Change,
  type Condition,
  type DossierWords,
  type FieldName,
  type Locale,
  type Reason,
  type Verdict,
  type Words,
  describeChange,
  describeFinding,
  wordsFor,
} from '@antt/core';
import type { ConditionLine, ConditionLocale } from '@antt/core/locales/conditions-vi';
import { conditions as conditionsVi } from '@antt/core/locales/conditions-vi';
import { conditions as conditionsEn } from '@antt/core/locales/conditions-en';
import { dossierWords as dossierEn } from '@antt/core/dossier/en';
import { dossierWords as dossierVi } from '@antt/core/dossier/vi';
import { listWords as listsEn } from '@antt/core/lists/en';
import { listWords as listsVi } from '@antt/core/lists/vi';
import { en } from '@antt/core/locales/en';
import { vi } from '@antt/core/locales/vi';
import { type UnitType, criteriaFor } from '@antt/schemas';
import { texts as textsEn } from '@antt/schemas/texts/en';
import { texts as textsVi } from '@antt/schemas/texts/vi';
import { explainWords } from '../../packages/cli/src/explain/words.ts';
import { draftWords } from '../../packages/elements/src/drafts/words.ts';
import { calendarWords } from '../../packages/elements/src/calendar/words.ts';
import { listCheckWords } from '../../packages/elements/src/list-check/words.ts';
import { badgeWords } from '../../packages/elements/src/badge/words.ts';
import * as overview from '../../packages/elements/src/overview/words.ts';
import { en as uiEn } from '../../packages/elements/src/locales/en.ts';
import { vi as uiVi } from '../../packages/elements/src/locales/vi.ts';
import {
  type Example,
  changes,
  figures,
  inEnglish,
  issues,
  listFindings,
  operators,
  reasons,
  variants,
} from './examples.ts';
import { auditWords } from '../audit/words.ts';
import { marked, namedWords } from './template.ts';

/** Code, template, example, the example in English. */
type Row = readonly [code: string, template: string, vietnamese: string, english: string];

const wordsIn = (unitType: UnitType): { readonly vi: Words; readonly en: Words } => {
  const set = criteriaFor(unitType, 2025);
  return { vi: wordsFor(textsVi, set), en: wordsFor(textsEn, set) };
};

/** Rows of messages that a function makes of data and words. */
function rowsOf<T>(
  examples: Readonly<Record<string, readonly Example<unknown>[]>>,
  complete: (code: string, data: unknown) => T,
  say: (data: T, words: Words, locale: Locale) => string,
  named: (data: T) => readonly [T, Words] = (data) => [data, namedWords()],
): readonly Row[] {
  return Object.entries(examples).flatMap(([code, list]) =>
    list.map(([unitType, data]): Row => {
      const whole = complete(code, data);
      const words = wordsIn(unitType);
      const { data: marks, restore } = marked(whole);
      return [code, restore(say(...named(marks), vi), vi), say(whole, words.vi, vi), say(whole, words.en, en)];
    }),
  );
}

const reasonRows = (): readonly Row[] =>
  rowsOf(
    reasons,
    (_code, data) => data as Reason,
    (reason, words, locale) => locale.reason(reason, words),
  );

const issueRows = (): readonly Row[] =>
  rowsOf(
    issues,
    (code, data) => ({ ...(data as object), code }) as AnswerIssue,
    (issue, words, locale) => locale.issue(issue, words),
    (issue) => {
      const fields = Object.entries(issue.data ?? {}).map(([key, value]) => [
        key,
        /Field$/.test(key) ? `{${key}}` : value,
      ]);
      // A field that has no name of its own is looked up among the marks.
      const path = issue.path.includes('.') ? `${issue.question}.named` : '{field}';
      return [{ ...issue, path, data: Object.fromEntries(fields) as Record<string, string> }, namedWords('{field}')];
    },
  );

const changeRows = (): readonly Row[] =>
  rowsOf(
    changes,
    (code, data) => ({ criteria: [], past: false, answer: null, ...(data as object), code }) as unknown as Change,
    (change, words, locale) => describeChange(change, words, locale).join(' / '),
  );

const flat = ({ text, below }: ConditionLine): readonly string[] => [text, ...below.flatMap(flat)];

function conditionRows(): readonly Row[] {
  const say = (locale: ConditionLocale, condition: Condition, words: Words): string =>
    flat(locale.condition(condition, words)).join(' / ');
  return Object.entries<readonly Example<Condition>[]>(operators).flatMap(([op, list]) =>
    list.map(([unitType, condition]): Row => {
      const words = wordsIn(unitType);
      const { percent } = condition as { percent?: number };
      // 100 chooses another sentence, so it stays.
      const { data, restore } = marked(condition);
      const template = percent === 100 ? { ...data, percent } : data;
      return [
        op,
        restore(say(conditionsVi, template, namedWords()), vi),
        say(conditionsVi, condition, words.vi),
        say(conditionsEn, condition, words.en),
      ];
    }),
  );
}

/** What is found in a list is said of examples; its words have no templates. */
const listRows = (): readonly Row[] =>
  listFindings.map((found): Row => [found.code, describeFinding(found, listsVi), '', describeFinding(found, listsEn)]);

type Strings = Readonly<Record<string, unknown>>;

/** Strings and functions of strings, side by side; tables inside them by their dotted names. */
function stringRows(vietnamese: Strings, english: Strings, prefix = ''): readonly Row[] {
  return Object.entries(vietnamese).flatMap(([key, value]): readonly Row[] => {
    const other = english[key];
    const code = prefix + key;
    if (typeof value === 'string') return [[code, value, '', String(other)]];
    if (typeof value !== 'function') return stringRows(value as Strings, other as Strings, `${code}.`);
    const given = [figures[key], variants[key]].filter((each) => each !== undefined);
    if (given.length === 0) throw new Error(`There is no example for the string "${code}": add it to figures.`);
    return given.map((each): Row => {
      const call = (of: unknown, values: readonly unknown[]): string =>
        String((of as (...all: unknown[]) => string)(...values));
      // 0, and nothing, choose the sentence, so they stay.
      const names = Object.entries(each).map(([name, figure]) => (figure ? `{${name}}` : figure));
      const values = Object.values(each);
      return [
        code,
        call(value, names),
        call(value, values),
        call(
          other,
          values.map((figure) => inEnglish[figure] ?? figure),
        ),
      ];
    });
  });
}

const dossierRest = ({ language: _, ...words }: DossierWords): Strings => words;

const VERDICTS: readonly Verdict[] = ['met', 'not-met', 'undetermined', 'not-applicable'];

const cell = (text: string): string => text.replace(/[\\|<>*_`]/g, '\\$&').replace(/\s+/g, ' ');
const table = (rows: readonly Row[]): string =>
  [
    '| Mã | Mẫu câu | Ví dụ | English |',
    '| --- | --- | --- | --- |',
    ...rows.map(([code, ...texts]) => `| \`${code}\` | ${texts.map(cell).join(' | ')} |`),
  ].join('\n');

const HEAD = `# Câu chữ của phần mềm

<!-- Generated by \`npm run messages\`. Do not edit. -->

Trang này liệt kê các câu mà phần mềm nói với người dùng, để người biên tập tiếng Việt đọc soát một lượt. Trang được sinh ra
từ mã nguồn: muốn sửa câu nào thì sửa ở tệp ghi đầu mỗi phần, rồi chạy \`npm run messages\`. Mỗi câu lý do dài nhiều nhất 25 từ.
Trang không gồm trợ giúp của dòng lệnh (tiếng Anh) và lỗi của tệp quy định riêng (\`packages/core/src/overlay/messages-vi.ts\`).

- **Mẫu câu**: chỗ trong ngoặc nhọn, như \`{count}\`, được thay bằng số liệu hoặc lời văn của văn bản.
- **Ví dụ**: câu với số liệu thật và lời văn của Thông tư 124/2021/TT-BCA.
- **English**: cùng ví dụ ấy bằng tiếng Anh, để đối chiếu nghĩa.

Lời của văn bản (tên tiêu chí, câu hỏi, giấy tờ) nằm trong \`packages/schemas/criteria\` và được in trên các trang
\`docs/audit\`.
`;

/** The page of all messages, `docs/messages.vi.md`. */
export function messagesPage(): string {
  const words = wordsIn('commune');
  const places = ['tt-124-2021 8', 'tt-124-2021 5.4', 'tt-124-2021 4.3.đ'];
  const sections: readonly (readonly [string, string, readonly Row[]])[] = [
    ['Kết quả', 'packages/core/src/locales/vi.ts', VERDICTS.map((of): Row => [of, vi.verdict(of), '', en.verdict(of)])],
    ['Lý do của từng tiêu chí', 'packages/core/src/locales/vi.ts', reasonRows()],
    ['Việc cần làm để đạt', 'packages/core/src/locales/changes.ts', changeRows()],
    ['Câu trả lời chưa nhập đúng', 'packages/core/src/locales/vi.ts', issueRows()],
    [
      'Tên ô nhập, có và không',
      'packages/core/src/locales/vi.ts',
      [
        ['yes', vi.yes, '', en.yes],
        ['no', vi.no, '', en.no],
        ...(Object.keys(vi.fields) as FieldName[]).map((field): Row => [field, vi.fields[field], '', en.fields[field]]),
      ],
    ],
    [
      'Viện dẫn điều khoản',
      'packages/core/src/locales/vi.ts',
      places.map((of): Row => [
        of,
        vi.citation(of, namedWords()),
        vi.citation(of, words.vi),
        en.citation(of, words.en),
      ]),
    ],
    ['Điều kiện của tiêu chí', 'packages/core/src/locales/conditions-vi.ts', conditionRows()],
    ['Biểu mẫu và kết quả trên trang', 'packages/elements/src/locales/vi.ts', stringRows({ ...uiVi }, { ...uiEn })],
    ['Bản nháp', 'packages/elements/src/drafts/words.ts', stringRows({ ...draftWords.vi }, { ...draftWords.en })],
    ['Thẻ kết quả', 'packages/elements/src/badge/words.ts', stringRows({ ...badgeWords.vi }, { ...badgeWords.en })],
    [
      'Toàn cảnh của tỉnh',
      'packages/elements/src/overview/words.ts',
      stringRows({ ...overview.vi }, { ...overview.en }),
    ],
    [
      'Lịch của đơn vị',
      'packages/elements/src/calendar/words.ts',
      stringRows({ ...calendarWords.vi }, { ...calendarWords.en }),
    ],
    [
      'Các bước trong năm và hồ sơ',
      'packages/core/src/dossier/vi.ts',
      stringRows(dossierRest(dossierVi), dossierRest(dossierEn)),
    ],
    [
      'Kiểm tra danh sách',
      'packages/elements/src/list-check/words.ts',
      stringRows({ ...listCheckWords.vi }, { ...listCheckWords.en }),
    ],
    ['Điều tìm thấy trong danh sách', 'packages/core/src/lists/words-vi.ts', listRows()],
    [
      'Trang đối chiếu in cho người làm pháp lý',
      'scripts/audit/words.ts',
      stringRows({ ...auditWords.vi }, { ...auditWords.en }),
    ],
    [
      'Lệnh antt explain',
      'packages/cli/src/explain/words.ts',
      stringRows({ ...explainWords.vi }, { ...explainWords.en }),
    ],
  ];
  return [HEAD, ...sections.map(([title, file, rows]) => `\n## ${title}\n\nTệp: \`${file}\`\n\n${table(rows)}\n`)].join(
    '',
  );
}
