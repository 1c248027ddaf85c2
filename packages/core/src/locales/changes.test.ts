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
const cases: Readonly<Record<Change['code'], readonly [Kind, readonly string[], readonly string[]]>> = {
  answer: [{ code: 'answer' }, ['Cần trả lời: “Khu dân cư”'], ['To be answered: “Khu dân cư”']],
  'say-yes': [{ code: 'say-yes' }, ['Cần bảo đảm: khu dân cư'], ['To be ensured: khu dân cư']],
  issue: [
    { code: 'issue', from: '2025-01-01', to: '2025-03-31' },
    [`Cần ban hành “Khu dân cư” từ ${vi.day('2025-01-01')} đến ${vi.day('2025-03-31')}`],
    ['“Khu dân cư” has to be issued from 1 January 2025 to 31 March 2025'],
  ],
  'date-within': [
    { code: 'date-within', from: '2025-01-01', to: '2025-03-31' },
    [`“Khu dân cư” phải có ngày trong khoảng từ ${vi.day('2025-01-01')} đến ${vi.day('2025-03-31')}`],
    ['“Khu dân cư” has to be dated from 1 January 2025 to 31 March 2025'],
  ],
  add: [
    { code: 'add', by: 2, part: 'recognised' },
    ['Cần thêm 2 khu dân cư được công nhận'],
    ['2 more khu dân cư to be recognised'],
  ],
  fewer: [{ code: 'fewer', by: 1200 }, ['“Khu dân cư” cần giảm 1.200'], ['“Khu dân cư” has to be 1,200 lower']],
  'no-incidents': [
    { code: 'no-incidents', by: 1 },
    ['Không được có khu dân cư, đang có 1'],
    ['There must be no khu dân cư, 1 so far'],
  ],
  excuse: [
    { code: 'excuse', on: ['2025-02-01'], marks: ['a'], or: [['b', 'c']] },
    [`Khu dân cư, ngày ${vi.day('2025-02-01')}: cần “[a]”`, 'Hoặc cần “[b]”, “[c]”'],
    ['Khu dân cư, 1 February 2025: needs “[a]”', 'Or it needs “[b]”, “[c]”'],
  ],
  rating: [
    { code: 'rating', needed: 'fair' },
    ['“Khu dân cư”: cần từ “[fair]” trở lên'],
    ['“Khu dân cư”: “[fair]” or better is needed'],
  ],
  choose: [{ code: 'choose', accepted: ['x'] }, ['“Khu dân cư”: cần “[x]”'], ['“Khu dân cư”: “[x]” is needed']],
  include: [
    { code: 'include', items: ['x', 'y'] },
    ['“Khu dân cư”: cần bổ sung “[x]”, “[y]”'],
    ['“Khu dân cư”: “[x]”, “[y]” to be added'],
  ],
};
for (const [code, [kind, vietnamese, english]] of Object.entries(cases)) {
  test(`${code} as a sentence`, () => {
    const change = { ...kind, question: 'q', criteria: [], past: false, answer: null } as Change;
    assert.deepEqual(describeChange(change, words, vi), vietnamese);
    assert.deepEqual(describeChange(change, words, en), english);
    assert.deepEqual(describeChange({ ...change, past: true }, words, vi), [
      ...vietnamese,
      'Việc này đã qua, không thay đổi được nữa',
    ]);
  });
}

const change = (kind: Kind): Change => ({ ...kind, question: 'q', criteria: [], past: false, answer: null });

test('a paper that may come at any time is asked for without days', () => {
  assert.deepEqual(describeChange(change({ code: 'issue' }), words, vi), ['Cần ban hành “Khu dân cư”']);
});

test('what has no subject is told by its label, as a noun', () => {
  const named = { ...words, question: () => ({ label: 'Số mô hình', proof: '' }) } as unknown as Words;
  assert.deepEqual(describeChange(change({ code: 'add', by: 1 }), named, vi), ['Số mô hình: cần thêm 1']);
});

test('many incidents are counted, few are told by their days', () => {
  const on = ['2025-02-01', '2025-02-02', '2025-02-03', '2025-02-04'];
  const excuse = (days: readonly string[]) => change({ code: 'excuse', on: days, marks: ['a'], or: [] });
  assert.deepEqual(describeChange(excuse(on), words, vi), ['Khu dân cư, 4 vụ: cần “[a]”']);
  assert.equal(describeChange(excuse(on.slice(1)), words, en)[0]!.includes('2 February 2025, 3 February 2025'), true);
});

test('a long list goes over several lines, each a sentence of at most 25 words', () => {
  const items = Array.from({ length: 9 }, (_, at) => `một mục dài thứ ${at}`);
  const lines = describeChange(change({ code: 'include', items }), words, vi);
  assert.ok(lines.length > 1);
  for (const line of lines) {
    assert.ok(line.split(/\s+/).length <= 25, line);
    assert.match(line, /^“Khu dân cư”: cần bổ sung “/);
  }
  for (const item of items) assert.ok(lines.join().includes(item));
});

test('a line that no list makes long is cut where it pauses', () => {
  const label = Array.from({ length: 30 }, (_, at) => (at === 19 ? 'từ,' : 'từ')).join(' ');
  const long = { ...words, question: () => ({ label, proof: '' }) } as unknown as Words;
  const lines = describeChange(change({ code: 'answer' }), long, vi);
  assert.deepEqual(
    lines.map((line) => line.split(/\s+/).length),
    [23, 10],
  );
});
