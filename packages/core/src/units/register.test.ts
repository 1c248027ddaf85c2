import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RegisterError, type RegisterProblem } from './problem.ts';
import { register } from './register.ts';
import type { Unit } from './unit.ts';

const province: Unit = { code: '56', name: 'Khánh Hòa', kind: 'province', from: '1989-07-01' };
const commune = (code: string, name: string, more: Partial<Unit> = {}): Unit => ({
  code,
  name,
  kind: 'commune',
  parent: '56',
  from: '2004-01-01',
  ...more,
});
const area = (code: string, parent: string, more: Partial<Unit> = {}): Unit => ({
  code,
  name: `Thôn ${code}`,
  kind: 'residential-area',
  noun: 'thôn',
  parent,
  from: '2010-01-01',
  ...more,
});
const units = [
  province,
  commune('22327', 'Vĩnh Hòa'),
  commune('22330', 'Vĩnh Hải'),
  commune('22333', 'Đông Hoà'),
  area('a1', '22327'),
  area('a2', '22327'),
  area('b1', '22330'),
];
const problemsOf = (given: readonly Unit[]): readonly RegisterProblem[] => {
  try {
    register(given);
  } catch (error) {
    assert.ok(error instanceof RegisterError);
    return error.problems;
  }
  return [];
};
const names = (found: readonly Unit[]): string[] => found.map(({ name }) => name);
const codes = (found: readonly Unit[]): string[] => found.map(({ code }) => code);

test('units are found by code, up and down', () => {
  const all = register(units);
  assert.equal(all.unit('22327')?.name, 'Vĩnh Hòa');
  assert.equal(all.unit('99999'), undefined);
  assert.deepEqual(codes(all.children('22327')), ['a1', 'a2']);
  assert.deepEqual(codes(all.descendants('56')), ['22327', 'a1', 'a2', '22330', 'b1', '22333']);
  assert.deepEqual(names(all.path('a1')), ['Khánh Hòa', 'Vĩnh Hòa', 'Thôn a1']);
  assert.deepEqual(all.path('none'), []);
  assert.equal(all.unit('22327', '2003-12-31'), undefined);
});

test('a search sets case, marks and the two spellings of hòa aside', () => {
  const all = register(units);
  for (const text of ['Khánh Hoà', 'Khánh Hòa', 'khanh hoa', 'KHÁNH  HOÀ', 'Khánh Hoà'.normalize('NFD')]) {
    assert.deepEqual(names(all.search(text)), ['Khánh Hòa'], text);
  }
  assert.deepEqual(names(all.search('dong')), ['Đông Hoà']);
  // What begins with the text before what has it later, as spelled before other marks.
  assert.deepEqual(names(all.search('hòa')), ['Khánh Hòa', 'Vĩnh Hòa', 'Đông Hoà']);
  assert.deepEqual(names(all.search('vinh h', { kind: 'commune' })), ['Vĩnh Hải', 'Vĩnh Hòa']);
  assert.deepEqual(codes(all.search('thon', { under: '22330' })), ['b1']);
  assert.deepEqual(codes(all.search('2233', { limit: 1 })), ['22333']);
  assert.deepEqual(all.search(' ,.'), []);
});

test('a unit keeps its code under another name; each day has the name of the day', () => {
  const all = register([
    province,
    commune('22327', 'Vĩnh Hòa', { to: '2019-12-31' }),
    commune('22327', 'Bắc Hòa', { from: '2020-01-01' }),
  ]);
  assert.equal(all.unit('22327', '2019-12-31')?.name, 'Vĩnh Hòa');
  assert.equal(all.unit('22327', '2020-01-01')?.name, 'Bắc Hòa');
  assert.equal(all.unit('22327')?.name, 'Bắc Hòa');
  assert.deepEqual(names(all.children('56')), ['Bắc Hòa']);
  assert.deepEqual(names(all.search('vinh hoa')), []);
  assert.deepEqual(names(all.search('vinh hoa', { validOn: '2019-06-01' })), ['Vĩnh Hòa']);
  assert.deepEqual(names(all.search('hoa', { kind: 'commune', validOn: '2019-06-01' })), ['Vĩnh Hòa']);
  assert.deepEqual(names(all.validOn('2019-06-01')), ['Khánh Hòa', 'Vĩnh Hòa']);
});

test('a merge ends its units, moves what is below, and can be undone', () => {
  const before = register(units);
  const after = before.merge({
    units: ['22327', '22330'],
    into: { code: '22327', name: 'Bắc Nha Trang', kind: 'commune', parent: '56' },
    on: '2025-07-01',
  });
  assert.equal(after.unit('22330')?.to, '2025-06-30');
  assert.equal(after.unit('22327', '2025-06-30')?.name, 'Vĩnh Hòa');
  assert.deepEqual(after.unit('22327')?.predecessors, ['22327', '22330']);
  assert.deepEqual(after.successors('22330'), ['22327']);
  assert.deepEqual(codes(after.children('22327', '2025-07-01')), ['a1', 'a2', 'b1']);
  assert.deepEqual(codes(after.children('22330', '2025-06-30')), ['b1']);
  // The old one still stands, and the change survives being stored.
  assert.equal(before.unit('22330')?.to, undefined);
  const stored = JSON.parse(JSON.stringify({ units: after.units, changes: after.changes })) as typeof after;
  const undone = register(stored.units, stored.changes).undo();
  const sorted = (all: readonly Unit[]): Unit[] => [...all].sort((one, other) => (one.code < other.code ? -1 : 1));
  assert.deepEqual(sorted(undone.units), sorted(before.units));
  assert.throws(() => undone.undo(), /there is no change to undo/);
});

test('what ended before a merge stays where it was', () => {
  const all = register([...units, area('old', '22330', { to: '2025-06-30' })]);
  const into = { code: '22340', name: 'Mới', kind: 'commune', parent: '56' };
  const merged = all.merge({ units: ['22327', '22330'], into, on: '2025-07-01' });
  assert.deepEqual(merged.entries('old'), all.entries('old'));
  assert.deepEqual(codes(merged.children('22340')), ['a1', 'a2', 'b1']);
});

test('a split asks where each unit below comes', () => {
  const all = register(units);
  const into = [
    { code: '22328', name: 'Vĩnh Hòa Đông', kind: 'commune', parent: '56' },
    { code: '22329', name: 'Vĩnh Hòa Tây', kind: 'commune', parent: '56' },
  ];
  const split = all.split({ unit: '22327', into, on: '2026-01-01', children: { a1: '22328', a2: '22329' } });
  assert.deepEqual(split.successors('22327'), ['22328', '22329']);
  assert.deepEqual(codes(split.children('22329')), ['a2']);
  assert.deepEqual(codes(split.undo().children('22327')), ['a1', 'a2']);
  assert.throws(
    () => all.split({ unit: '22327', into, on: '2026-01-01', children: { a1: '22328' } }),
    /say under which of the new units a2 comes/,
  );
});

test('a change is refused where the units do not stand, or change later', () => {
  const all = register([...units, commune('22336', 'Phước Hải', { to: '2020-12-31' })]);
  const into = { code: '22340', name: 'Mới', kind: 'commune', parent: '56' };
  const merge = (of: string[], on: string) => () => all.merge({ units: of, into, on });
  assert.throws(merge(['22327', '99999'], '2025-07-01'), /unit 99999: is not in the register/);
  assert.throws(merge(['22327', '22336'], '2025-07-01'), /unit 22336: does not stand on 2025-06-30/);
  assert.throws(merge(['22327', '22336'], '2021-01-01'), /unit 22336: does not stand on 2021-01-01/);
  assert.throws(merge(['22327', '22327'], '2025-07-01'), /expected 2 units or more; got 1/);
  assert.throws(merge(['22327', '22330'], '2025-02-30'), /on: expected a day that exists, YYYY-MM-DD; got 2025-02-30/);
  const renamed = register([
    province,
    commune('22327', 'A', { to: '2025-06-30' }),
    commune('22327', 'B', { from: '2025-07-01' }),
    commune('22330', 'C'),
  ]);
  assert.throws(
    () => renamed.merge({ units: ['22327', '22330'], into, on: '2025-07-01' }),
    /unit 22327: changes again on 2025-07-01; undo the later change first/,
  );
  assert.throws(merge(['22327', '22330'], '2003-01-01'), /unit 22327: changes again on 2004-01-01/);
});

test('units that make no register are refused, each with its problem', () => {
  const [first] = [commune('22327', 'Vĩnh Hòa')];
  const cases: [RegisterProblem['code'], readonly Unit[]][] = [
    ['bad-code', [{ ...province, code: '056' }]],
    ['bad-code', [province, { ...first, code: '2327' }]],
    ['missing-code', [{ ...province, code: 56 as never }]],
    ['missing-name', [{ ...province, name: '' }]],
    ['missing-name', [{ ...province, name: 56 as never }]],
    ['missing-kind', [{ ...province, kind: '' }]],
    ['bad-day', [{ ...province, from: '2025-02-30' }]],
    ['bad-day', [{ ...province, to: '31/12/2025' }]],
    ['ends-before-it-begins', [{ ...province, to: '1989-06-30' }]],
    ['duplicate-code', [province, province]],
    ['overlapping-validity', [province, { ...province, from: '2000-01-01' }]],
    [
      'overlapping-validity',
      [
        { ...province, to: '2000-01-01' },
        { ...province, from: '2000-01-01' },
      ],
    ],
    ['unknown-parent', [first]],
    ['parent-not-valid', [{ ...province, from: '2010-01-01' }, first]],
    ['parent-not-valid', [{ ...province, to: '2010-01-01' }, first]],
    ['unknown-predecessor', [{ ...province, predecessors: ['01'] }]],
    ['predecessor-not-earlier', [province, { ...province, code: '57', predecessors: ['56'] }]],
    ['cycle', [area('a', 'b'), area('b', 'c'), area('c', 'a')]],
    ['cycle', [area('a', 'a')]],
  ];
  for (const [code, given] of cases) {
    assert.deepEqual(
      problemsOf(given).map((problem) => problem.code),
      [code],
    );
  }
});

test('an error names unit, what was expected and what to do', () => {
  assert.throws(() => register([{ ...province, code: 56 as never }]), {
    message: 'Register of units: expected a code as text, "01234"; got 56.',
  });
  assert.throws(
    () => register([province, commune('22327', 'Vĩnh Hòa', { parent: '57' }), { ...province, code: '6' }]),
    {
      name: 'RegisterError',
      code: 'antt-register',
      message: 'Register of units: unit 6: expected 2 digits as the code of a province; keep leading zeros.',
    },
  );
});
