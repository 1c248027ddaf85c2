import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { AnswersError, type CriterionResult, type Reason, type Words, compile, wordsFor } from '@antt/core';
import { en } from '@antt/core/locales/en';
import { vi } from '@antt/core/locales/vi';
import { criteriaFor, unitTypes } from '../src/index.ts';
import { texts as enTexts } from '../src/texts-en.ts';
import { texts as viTexts } from '../src/texts-vi.ts';
import { loadCases } from './load-cases.ts';

const MOST_WORDS = 25;
const MOST_LABEL = 100;
/** Vietnamese words of the instrument but for its procedure; they travel in the browser bundle. */
const MOST_VIETNAMESE = 16 * 1024;
/** What a sentence shows where words are missing. */
const LEFT_OVER = /\p{Ll}\p{Lu}|[a-z]-[a-z]+-|undefined|\{|\}|: *$/u;
const ENGLISH = /\b(the|is|of|not|at|least|needed|must|none|and|yes|answer)\b/i;

const criteria = (results: readonly CriterionResult[]): readonly CriterionResult[] =>
  results.flatMap((result) => [result, ...criteria(result.parts)]);
/** Each reason that is one sentence; those that join others are taken apart. */
const single = (reason: Reason): readonly Reason[] => {
  if (reason.code === 'several' || reason.code === 'all-met') return reason.reasons.flatMap(single);
  if (reason.code === 'reading-needed' || reason.code === 'fails-every-reading')
    return [reason, ...Object.values(reason.reasons).flatMap(single)];
  return [reason];
};
const strings = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(strings) : [];

function assertSentence(text: string, vietnamese: boolean): void {
  assert.ok(text.length > 0);
  assert.equal(text, text.normalize('NFC'));
  assert.doesNotMatch(text, LEFT_OVER);
  if (vietnamese) assert.doesNotMatch(text, ENGLISH);
}

const both = ['tt-124-2021', 'tt-23-2012'].flatMap(loadCases);

describe('every reason of the worked cases in words', () => {
  const said = new Set<string>();
  for (const { instrument, unitType, year, answers, readings, expected, id } of both) {
    if (expected.error || expected.calendar) continue;
    it(`${instrument} ${unitType} ${id}`, () => {
      const set = criteriaFor(unitType, year);
      const result = compile(set, { readings }).evaluate(answers);
      for (const [locale, texts] of [
        [vi, viTexts],
        [en, enTexts],
      ] as const) {
        const words: Words = wordsFor(texts, set);
        for (const { reason, citations } of criteria(result.criteria)) {
          for (const one of single(reason)) {
            const text = locale.reason(one, words);
            assertSentence(text, locale === vi);
            // What holds under each reading is a sentence of its own.
            const sentences = text.split('reading' in one ? /[;.] |: (?=“)/ : '. ');
            for (const each of sentences) assert.ok(each.split(/\s+/).length <= MOST_WORDS, each);
            said.add(one.code);
          }
          for (const line of locale.reasonLines(reason, words)) assertSentence(line, locale === vi);
          for (const place of citations) assert.match(locale.citation(place, words), /(124\/2021|23\/2012)\/TT-BCA$/);
        }
      }
    });
  }

  it('goes through nearly every code that the circular can give', () => {
    assert.ok(said.size >= 32, [...said].join(' '));
  });
});

describe('every refusal of the worked cases in words', () => {
  for (const { unitType, year, answers, readings, expected, id } of loadCases('tt-124-2021')) {
    if (!expected.error?.path) continue;
    it(`${unitType} ${id}`, () => {
      const set = criteriaFor(unitType, year);
      assert.throws(
        () => compile(set, { readings }).evaluate(answers),
        (error: unknown) => {
          assert.ok(error instanceof AnswersError);
          for (const issue of error.issues) {
            // An id that does not exist has no words; it is shown as it came.
            const known = issue.code !== 'unknown-question' && issue.code !== 'unknown-field';
            for (const [locale, texts] of [
              [vi, viTexts],
              [en, enTexts],
            ] as const) {
              const words = wordsFor(texts, set);
              if (known) assertSentence(`${locale.place(issue, words)}: ${locale.issue(issue, words)}`, locale === vi);
            }
          }
          return true;
        },
      );
    });
  }

  it('names the year of an incident that belongs elsewhere', () => {
    const set = criteriaFor('residential-area', 2025);
    const [issue] = compile(set).check({ sabotage: [{ on: '2025-11-05' }] });
    assert.ok(issue);
    assert.match(
      vi.issue(issue, wordsFor(viTexts, set)),
      /^Ngày 05\/11\/2025 thuộc năm đánh giá 2026; năm 2025 tính từ 01\/11\/2024 đến 31\/10\/2025/,
    );
  });
});

describe('sentences of worked cases', () => {
  const sentence = (id: string, criterion: string): string => {
    const found = loadCases('tt-124-2021').find((one) => one.id === id);
    assert.ok(found);
    const set = criteriaFor(found.unitType, found.year);
    const result = compile(set, { readings: found.readings }).evaluate(found.answers);
    const reason = criteria(result.criteria).find((one) => one.id === criterion)?.reason;
    assert.ok(reason);
    return vi.reason(reason, wordsFor(viTexts, set));
  };
  const wanted = {
    'D-1-per-kind': ['5.4', 'Khu dân cư được công nhận: 16 trên 25, cần ít nhất 18 (70%)'],
    'D-4': ['4.1', 'Hộ đã đăng ký: 199 trên 200, cần ít nhất 200 (100%)'],
    'D-5': ['4.1', 'Bản đăng ký phấn đấu đạt tiêu chuẩn: ngày 05/4/2025, cần trong khoảng từ 01/01/2025 đến 31/3/2025'],
    'D-7': [
      '4.4.b',
      'Vụ phạm tội nghiêm trọng: vụ ngày 20/5/2025 vẫn tính vì không do bất khả kháng và không báo ngay',
    ],
    'D-8': [
      '4.4.d',
      'Vụ cháy, tai nạn chết người, sự cố nghiêm trọng: vụ ngày 02/8/2025 vẫn tính vì không do bất khả kháng',
    ],
    '4.1-no-registration': [
      '4.1',
      'Bản đăng ký phấn đấu đạt tiêu chuẩn: chưa có, cần ban hành từ 01/01/2025 đến 31/3/2025',
    ],
    '4.4.a-risen': [
      '4.4.a',
      'Không đạt theo mọi cách hiểu; “Phải giảm, trừ khi đều là 0”: số vụ phạm tội: 6, năm trước 5, phải giảm',
    ],
    '4.4.a-equal': [
      '4.4.a',
      'Văn bản có nhiều cách hiểu, tỉnh chưa chọn: “Không tăng so với năm trước”: đạt; “Phải giảm, trừ khi đều là 0”: chưa đạt',
    ],
    '5.4-open': [
      '5.4',
      'Văn bản có nhiều cách hiểu, tỉnh chưa chọn: “Gộp chung”: chưa đủ căn cứ; “Riêng từng loại đơn vị”: chưa đạt. Chưa trả lời: “Cơ quan”, “Doanh nghiệp”, “Cơ sở giáo dục”',
    ],
    'D-9': ['4.5', 'Số người của lực lượng ở cơ sở bị kỷ luật: 1, phải bằng 0'],
    'D-24': [
      '6.1',
      'Người được phổ biến: 40 trên 40, đạt mức 40 (100%). Số mô hình bảo vệ an ninh, trật tự hoạt động hiệu quả: 1, đạt mức 1',
    ],
  } as const;
  for (const [id, [criterion, text]] of Object.entries(wanted))
    it(id, () => assert.equal(sentence(id, criterion), text));
});

describe('words of the circular', () => {
  for (const unitType of unitTypes) {
    it(`${unitType}: every question, criterion and code has words, short enough for a telephone`, () => {
      const set = criteriaFor(unitType, 2025);
      for (const texts of [viTexts, enTexts]) {
        const words = wordsFor(texts, set);
        for (const [id, question] of Object.entries(compile(set).criteriaSet.questions)) {
          const { label, proof } = words.question(id);
          assert.notEqual(label, id);
          assert.ok(label.length <= MOST_LABEL, label);
          assert.ok(proof.length > 0, id);
          if (question.kind === 'choice' || question.kind === 'choices') {
            const open = question.kind === 'choice' ? (question.open ?? []) : [];
            for (const code of [...question.options, ...open]) assert.notEqual(words.option(id, code), code);
          }
          if (question.kind !== 'incidents') continue;
          for (const mark of question.marks ?? []) assert.notEqual(words.mark(id, mark), mark);
          for (const kind of question.kinds ?? []) assert.notEqual(words.kind(id, kind), kind);
        }
        const ids = set.criteria.flatMap(({ id, parts = [] }) => [id, ...parts.map((part) => part.id)]);
        for (const id of ids) {
          assert.notEqual(words.criterion(id).label, id);
          assert.ok(words.criterion(id).label.length <= MOST_LABEL);
        }
      }
    });
  }

  it('an importing article words what differs there', () => {
    const label = (unitType: (typeof unitTypes)[number], question: string): string =>
      wordsFor(viTexts, criteriaFor(unitType, 2025)).question(question).label;
    assert.match(label('residential-area', 'partyResolution'), /chi bộ/);
    assert.match(label('commune', 'partyResolution'), /Đảng ủy/);
    assert.match(label('agency', 'partyResolution'), /cấp ủy/);
    assert.match(label('school', 'partyResolution'), /cấp ủy/);
    assert.match(label('school', 'subordinateUnitsRated'), /khoa/);
    assert.match(label('enterprise', 'subordinateUnitsRated'), /tổ, đội/);
  });

  it('an enterprise reads at the scope question what small means, others do not', () => {
    const hint = (unitType: (typeof unitTypes)[number]): string =>
      wordsFor(viTexts, criteriaFor(unitType, 2025)).question('excludedAs').hint ?? '';
    for (const figure of ['100 người', '50 tỷ', '20 tỷ', '50 người', '100 tỷ', '10 người', '3 tỷ', '10 tỷ'])
      assert.ok(hint('enterprise').includes(figure), figure);
    for (const unitType of unitTypes.filter((one) => one !== 'enterprise'))
      assert.doesNotMatch(hint(unitType), /Nghị định 80/, unitType);
  });

  it('says of the procedure what the circular leaves open, in both languages', () => {
    const notes = [viTexts, enTexts].map(({ instrument }) => Object.keys(instrument.procedure.notes ?? {}));
    assert.deepEqual(notes[0], ['certificate', 'delegation', 'no-party-cell', 'silent']);
    assert.deepEqual(notes[1], notes[0]);
  });

  it('is composed Vietnamese without English, and light', () => {
    const folder = new URL('../criteria/tt-124-2021/', import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.vi.json'));
    const [all, carried] = [true, false].map((whole) =>
      files.flatMap((name) => {
        const {
          $schema: _,
          format: __,
          procedure,
          ...rest
        } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, unknown>;
        return strings(whole ? [rest, procedure] : rest);
      }),
    );
    assert.ok(files.length >= 5);
    for (const text of all!) {
      assert.equal(text, text.normalize('NFC'));
      assert.doesNotMatch(text, ENGLISH);
    }
    const bytes = carried!.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    assert.ok(bytes <= MOST_VIETNAMESE, `${bytes} bytes of Vietnamese`);
  });
});
