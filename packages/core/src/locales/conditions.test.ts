import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operators } from '../conditions/operators.ts';
import type { Condition } from '../model/types.ts';
import type { ConditionLine } from './conditions.ts';
import { conditions as en } from './conditions-en.ts';
import { conditions as vi } from './conditions-vi.ts';
import type { Words } from './types.ts';

/** Words that are the ids themselves, with capital letters as labels have. */
const words: Words = {
  question: (id) => ({ label: `Câu ${id}?`, subject: id, proof: '' }),
  option: (_question, code) => code.toUpperCase(),
  mark: (_question, code) => code.toUpperCase(),
  kind: (_question, code) => code,
  criterion: (id) => ({ label: id, proof: '' }),
  clause: () => undefined,
  reading: (id) => `Hiểu ${id} thế nào?`,
  readingOption: (_reading, code) => code,
  unitType: { label: 'unit' },
  exclusion: (code) => code,
  doubt: () => undefined,
  instrument: (id) => id,
};

/** Lines with a dash for each level. */
const flat = ({ text, below }: ConditionLine, dashes = ''): readonly string[] => [
  dashes + text,
  ...below.flatMap((line) => flat(line, `${dashes}-`)),
];
const areas = ['khu dân cư'];
const kinds = ['khu dân cư', 'cơ quan', 'trường'];
const quarter = { from: '01-01', to: '03-31' };
const yes = (question: string): Condition => ({ op: 'yes', question });

const table: readonly (readonly [Condition, readonly string[], readonly string[]])[] = [
  [yes('q'), ['Trả lời “Có” cho câu “Câu q?”'], ['The answer to “Câu q?” is “Yes”']],
  [{ op: 'issued', question: 'q' }, ['Q: đã ban hành'], ['Q: issued']],
  [
    { op: 'issued', question: 'kế hoạch', dated: quarter },
    ['Kế hoạch: đã ban hành từ 01/01 đến 31/3 của năm đánh giá'],
    ['Kế hoạch: issued from 1 January to 31 March of the assessed year'],
  ],
  [{ op: 'at-least', question: 'q', value: 1200 }, ['Q: ít nhất 1.200'], ['Q: at least 1,200']],
  [{ op: 'at-most', question: 'q', value: 0 }, ['Q: phải bằng 0'], ['Q: must be 0']],
  [{ op: 'at-most', question: 'q', value: 2 }, ['Q: nhiều nhất 2'], ['Q: at most 2']],
  [{ op: 'share-at-least', question: 'q', percent: 100 }, ['Q: đủ 100% tổng số'], ['Q: all 100%']],
  [
    { op: 'share-at-least', question: 'q', percent: 70, ifEmpty: 'not-applicable' },
    ['Q: ít nhất 70% tổng số; tổng số bằng 0 thì không áp dụng'],
    ['Q: at least 70%; not applicable where the total is 0'],
  ],
  [{ op: 'contained', question: 'q' }, ['Q: không tăng so với năm trước'], ['Q: not above the previous year']],
  [
    { op: 'reduced', question: 'q' },
    ['Q: giảm so với năm trước, hoặc cả hai năm bằng 0'],
    ['Q: below the previous year, or 0 in both'],
  ],
  [
    {
      op: 'score-at-least',
      value: 1200,
      of: [
        { points: 1, condition: yes('q') },
        { points: 40, condition: { op: 'at-least', question: 'n', value: 3 } },
      ],
    },
    [
      'Đạt từ 1.200 điểm trở lên, cộng từ các mục sau:',
      '-1 điểm:',
      '--Trả lời “Có” cho câu “Câu q?”',
      '-40 điểm:',
      '--N: ít nhất 3',
    ],
    [
      'At least 1,200 points, added up from:',
      '-1 point:',
      '--The answer to “Câu q?” is “Yes”',
      '-40 points:',
      '--N: at least 3',
    ],
  ],
  [{ op: 'none', question: 'q' }, ['Q: không xảy ra vụ nào'], ['Q: none']],
  [
    { op: 'excused', question: 'q', excuses: [['a'], ['b', 'c', 'd']] },
    ['Q: không xảy ra, trừ vụ thuộc một trong các trường hợp sau:', '-A', '-Có đủ “B”, “C” và “D”'],
    ['Q: none, except in one of these cases:', '-A', '-“B”, “C” and “D” all hold'],
  ],
  [
    { op: 'excused', question: 'q', excuses: [['a', 'b']] },
    ['Q: không xảy ra, trừ vụ có đủ “A” và “B”'],
    ['Q: none, except where “A” and “B” all hold'],
  ],
  [{ op: 'excused', question: 'q', excuses: [['a']] }, ['Q: không xảy ra, trừ vụ a'], ['Q: none, except where a']],
  [{ op: 'rated-at-least', question: 'q', level: 'a' }, ['Q: từ “A” trở lên'], ['Q: “A” or better']],
  [
    { op: 'one-of', question: 'q', accept: ['a', 'b'], exempt: ['c'] },
    ['Q: “A” hoặc “B”; “C” thì không áp dụng'],
    ['Q: “A” or “B”; not applicable for “C”'],
  ],
  [{ op: 'one-of', question: 'q', accept: ['a'] }, ['Q: “A”'], ['Q: “A”']],
  [{ op: 'includes-all', question: 'q', items: ['a', 'b'] }, ['Q: đủ 2 mục “A” và “B”'], ['Q: all 2 of “A” and “B”']],
  [
    { op: 'coverage-at-least', questions: areas, part: 'recognised', percent: 70, base: 'pooled' },
    ['Ít nhất 70% khu dân cư được công nhận. Không có đơn vị nào thì không áp dụng'],
    ['At least 70% of khu dân cư recognised. Not applicable where there is no unit'],
  ],
  [
    { op: 'coverage-at-least', questions: kinds, part: 'registered', percent: 100, base: 'pooled' },
    ['100% khu dân cư, cơ quan và trường đã đăng ký, tính gộp các loại. Không có đơn vị nào thì không áp dụng'],
    [
      'All 100% of khu dân cư, cơ quan and trường registered, all kinds together. Not applicable where there is no unit',
    ],
  ],
  [
    { op: 'coverage-at-least', questions: kinds, part: 'recognised', percent: 70, base: 'per-kind' },
    [
      'Ít nhất 70% khu dân cư, cơ quan và trường được công nhận, tính riêng từng loại có đơn vị. Không có đơn vị nào thì không áp dụng',
    ],
    [
      'At least 70% of khu dân cư, cơ quan and trường recognised, within each kind that has units. Not applicable where there is no unit',
    ],
  ],
  [
    { op: 'all', of: [yes('q'), { op: 'none', question: 'r' }] },
    ['Đủ mọi yêu cầu sau:', '-Trả lời “Có” cho câu “Câu q?”', '-R: không xảy ra vụ nào'],
    ['All of the following:', '-The answer to “Câu q?” is “Yes”', '-R: none'],
  ],
  [{ op: 'all', of: [{ op: 'none', question: 'r' }] }, ['R: không xảy ra vụ nào'], ['R: none']],
  [
    {
      op: 'all',
      of: [
        { op: 'when', if: { op: 'yes', question: 'q' }, then: { op: 'at-most', question: 'r', value: 0 } },
        { op: 'none', question: 's' },
      ],
    },
    [
      'Đủ mọi yêu cầu sau, không kể yêu cầu không áp dụng:',
      '-Nếu câu “Câu q?” được trả lời “Có”:',
      '--R: phải bằng 0',
      '--Nếu không thì không áp dụng',
      '-S: không xảy ra vụ nào',
    ],
    [
      'All of the following, less what does not apply:',
      '-If the answer to “Câu q?” is “Yes”:',
      '--R: must be 0',
      '--If not, it does not apply',
      '-S: none',
    ],
  ],
  [
    {
      op: 'when',
      if: { op: 'one-of', question: 'q', accept: ['a', 'b'] },
      then: yes('r'),
      else: { op: 'reading', reading: 'x', options: { o: { op: 'not-applicable' }, p: yes('q') } },
    },
    [
      'Nếu câu “Câu q?” được trả lời “A” hoặc “B”:',
      '-Trả lời “Có” cho câu “Câu r?”',
      '-Nếu không:',
      '--Văn bản có nhiều cách hiểu. Hiểu x thế nào?',
      '---Theo cách hiểu “o”:',
      '----Không áp dụng',
      '---Theo cách hiểu “p”:',
      '----Trả lời “Có” cho câu “Câu q?”',
    ],
    [
      'If the answer to “Câu q?” is “A” or “B”:',
      '-The answer to “Câu r?” is “Yes”',
      '-If not:',
      '--The text can be read in several ways. Hiểu x thế nào?',
      '---Under the reading “o”:',
      '----Not applicable',
      '---Under the reading “p”:',
      '----The answer to “Câu q?” is “Yes”',
    ],
  ],
  [
    { op: 'when', if: { op: 'at-least', question: 'q', value: 1 }, then: yes('r'), else: { op: 'not-applicable' } },
    ['Nếu q từ 1 trở lên:', '-Trả lời “Có” cho câu “Câu r?”', '-Nếu không thì không áp dụng'],
    ['If q is 1 or more:', '-The answer to “Câu r?” is “Yes”', '-If not, it does not apply'],
  ],
  [
    { op: 'unknown' },
    ['Chưa biết nội dung: không câu trả lời nào đủ để kết luận đạt hay chưa đạt'],
    ['Content not known: no answer is enough to say met or not met'],
  ],
];

describe('conditions in words', () => {
  for (const [condition, vietnamese, english] of table) {
    it(vietnamese[0], () => {
      assert.deepEqual(flat(vi.condition(condition, words)), vietnamese);
      assert.deepEqual(flat(en.condition(condition, words)), english);
    });
  }

  it('covers every operator', () => {
    const said = new Set<string>(table.map(([{ op }]) => op));
    assert.deepEqual(
      Object.keys(operators).filter((op) => !said.has(op)),
      [],
    );
  });

  it('writes a day of any year as each language does', () => {
    assert.deepEqual(['01-01', '02-28', '03-05', '11-16'].map(vi.monthDay), ['01/01', '28/02', '05/3', '16/11']);
    assert.deepEqual(['01-01', '11-16'].map(en.monthDay), ['1 January', '16 November']);
  });
});
