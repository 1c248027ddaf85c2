import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change } from '../shortfall.ts';
import { describeChange } from './changes.ts';
import { en } from './en.ts';
import type { Words } from './types.ts';
import { vi } from './vi.ts';

const words = {
  question: () => ({ label: 'Khu dân cư', subject: 'khu dân cư', proof: '' }),
  option: (_: string, code: string) => `[${code}]`,
  mark: (_: string, code: string) => `[${code}]`,
} as unknown as Words;

type Kind = Change extends infer C
  ? C extends Change
    ? Omit<C, 'question' | 'criteria' | 'past' | 'answer'>
    : never
  : never;
const cases: Readonly<Record<Change['code'], readonly [Kind, string, string]>> = {
  answer: [{ code: 'answer' }, 'Trả lời “Khu dân cư”', 'Answer “Khu dân cư”'],
  'say-yes': [
    { code: 'say-yes' },
    '“Khu dân cư”: cần thực hiện để trả lời “Có”',
    '“Khu dân cư”: it has to be done, so that the answer is “Yes”',
  ],
  issue: [
    { code: 'issue', from: '2025-01-01', to: '2025-03-31' },
    'Ban hành “Khu dân cư” từ 01/01/2025 đến 31/03/2025',
    'Issue “Khu dân cư” from 1 January 2025 to 31 March 2025',
  ],
  'date-within': [
    { code: 'date-within', from: '2025-01-01', to: '2025-03-31' },
    '“Khu dân cư” phải có ngày từ 01/01/2025 đến 31/03/2025',
    '“Khu dân cư” has to be dated from 1 January 2025 to 31 March 2025',
  ],
  add: [
    { code: 'add', by: 2, part: 'recognised' },
    'Thêm 2 khu dân cư được công nhận',
    '2 more: khu dân cư recognised',
  ],
  fewer: [{ code: 'fewer', by: 1200 }, 'Bớt 1.200: khu dân cư', '1,200 fewer: khu dân cư'],
  'no-incidents': [
    { code: 'no-incidents', by: 1 },
    'Không có vụ nào: khu dân cư (đang có 1)',
    'None at all: khu dân cư (1 so far)',
  ],
  excuse: [
    { code: 'excuse', on: '2025-02-01', marks: ['a', 'b'] },
    'Vụ ngày 01/02/2025 cần: “[a]”, “[b]”',
    'The incident of 1 February 2025 needs: “[a]”, “[b]”',
  ],
  rating: [
    { code: 'rating', needed: 'fair' },
    '“Khu dân cư”: cần từ “[fair]” trở lên',
    '“Khu dân cư”: “[fair]” or better is needed',
  ],
  choose: [{ code: 'choose', accepted: ['x'] }, '“Khu dân cư”: cần “[x]”', '“Khu dân cư”: “[x]” is needed'],
  include: [
    { code: 'include', items: ['x', 'y'] },
    '“Khu dân cư”: bổ sung “[x]”, “[y]”',
    '“Khu dân cư”: add “[x]”, “[y]”',
  ],
};
for (const [code, [kind, vietnamese, english]] of Object.entries(cases)) {
  test(`${code} as a sentence`, () => {
    const change = { ...kind, question: 'q', criteria: [], past: false, answer: null } as Change;
    assert.equal(describeChange(change, words, vi), vietnamese);
    assert.equal(describeChange(change, words, en), english);
    for (const sentence of [vietnamese, english]) assert.ok(sentence.split(' ').length <= 25);
    assert.equal(
      describeChange({ ...change, past: true }, words, vi),
      `${vietnamese} (việc đã qua, không thay đổi được nữa)`,
    );
  });
}

test('a paper that may come at any time is asked for without days', () => {
  const change: Change = { code: 'issue', question: 'q', criteria: [], past: false, answer: null };
  assert.equal(describeChange(change, words, vi), 'Ban hành “Khu dân cư”');
});
