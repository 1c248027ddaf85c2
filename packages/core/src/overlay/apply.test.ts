import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setOf } from '../../test/sets.ts';
import { amendSet } from '../amend.ts';
import { compile } from '../compile.ts';
import { OverlayError } from '../errors.ts';
import { applyOverlays } from './apply.ts';
import type { Overlay, OverlayChange } from '../model/overlay.ts';
import type { Condition } from '../model/types.ts';

const questions = {
  s: { kind: 'share' },
  n: { kind: 'count' },
  d: { kind: 'document' },
  r: { kind: 'choice', options: ['bad', 'fair', 'good'], scale: true },
  c: { kind: 'coverage' },
} as const;
const conditions: Condition[] = [
  {
    op: 'all',
    of: [
      { op: 'share-at-least', question: 's', percent: 70 },
      { op: 'issued', question: 'd', dated: { from: '01-01', to: '03-31' } },
    ],
  },
  {
    op: 'when',
    if: { op: 'at-least', question: 'n', value: 1 },
    then: { op: 'at-most', question: 'n', value: 5 },
    else: { op: 'rated-at-least', question: 'r', level: 'fair' },
  },
  {
    op: 'reading',
    reading: 'strictness',
    options: {
      lenient: { op: 'coverage-at-least', questions: ['c'], part: 'recognised', percent: 70, base: 'pooled' },
      strict: { op: 'coverage-at-least', questions: ['c'], part: 'recognised', percent: 70, base: 'per-kind' },
    },
  },
];
const set = setOf(questions, conditions);
const said = { label: 'Lời của tỉnh', hint: 'Lời của tỉnh', proof: 'Giấy tờ' };
const target: OverlayChange = { change: 'set-target', unitTypes: ['unit'], percent: 80, citation: '9' };
const overlay = (changes: OverlayChange[] = [target], more: Partial<Overlay> = {}): Overlay => ({
  format: 'antt.overlay/1',
  id: 'province',
  enactedBy: {
    number: '16/2022',
    issuedOn: '2022-05-01',
    issuer: 'People’s Committee',
    inForce: { from: '2022-06-01' },
  },
  verification: 'verified',
  amends: 'test',
  changes,
  words: {
    vi: {
      shortTitle: 'Quyết định 16',
      criteria: Object.fromEntries(['1.1', '1.2', '1.3', '1.4', '9.9'].map((id) => [id, said])),
      questions: { d: said },
    },
  },
  ...more,
});
const tighten = (criterion: string, op: string, question: string, to: object, more: object = {}): OverlayChange =>
  ({
    change: 'tighten',
    unitTypes: ['unit'],
    criterion,
    rule: { op, question },
    to,
    citation: '2',
    ...more,
  }) as OverlayChange;
const refuses = (overlays: Overlay[], problem: RegExp): void =>
  assert.throws(
    () => compile(set, { overlays }),
    (error) => error instanceof OverlayError && error.code === 'antt-overlay' && problem.test(error.message),
  );

test('a higher bar replaces the nation’s, and the result cites both and names the overlay', () => {
  const answers = { s: { count: 7, total: 10 }, d: { issued: true, on: '2025-02-01' } };
  assert.equal(compile(set).evaluate(answers).criteria[0]!.verdict, 'met');
  const result = compile(set, {
    overlays: [overlay([tighten('1.1', 'share-at-least', 's', { percent: 80 })])],
  }).evaluate(answers);
  assert.equal(result.criteria[0]!.verdict, 'not-met');
  assert.deepEqual(result.criteria[0]!.citations, ['test 1.1', 'province 2']);
  assert.deepEqual(result.overlays, ['province']);
});

test('bars inside guards, else-branches and readings are found', () => {
  const standard = compile(set, {
    overlays: [
      overlay([
        tighten('1.2', 'at-most', 'n', { value: 2 }),
        tighten('1.2', 'rated-at-least', 'r', { level: 'good' }),
        tighten('1.3', 'coverage-at-least', 'c', { percent: 90 }),
        tighten('1.1', 'issued', 'd', { dated: { from: '01-01', to: '01-31' } }),
      ]),
    ],
  });
  const verdicts = (answers: object) => standard.evaluate(answers as never).criteria.map(({ verdict }) => verdict);
  assert.equal(verdicts({ n: 3 })[1], 'not-met');
  assert.equal(verdicts({ n: 0, r: 'fair' })[1], 'not-met');
  assert.equal(verdicts({ c: { total: 10, registered: 10, recognised: 8 } })[2], 'not-met');
  assert.equal(verdicts({ s: { count: 1, total: 1 }, d: { issued: true, on: '2025-02-01' } })[0], 'not-met');
});

test('a lower bar is refused: an overlay never loosens', () => {
  refuses(
    [overlay([tighten('1.1', 'share-at-least', 's', { percent: 60 })])],
    /"province", at changes\[0\]\.to: it does not ask at least as much.*fail criterion 1\.1 of the law: \{"s":/,
  );
  refuses([overlay([tighten('1.2', 'at-most', 'n', { value: 6 })])], /does not ask at least as much/);
  refuses([overlay([tighten('1.2', 'rated-at-least', 'r', { level: 'bad' })])], /does not ask/);
  refuses([overlay([tighten('1.1', 'issued', 'd', { dated: { from: '01-01', to: '04-30' } })])], /does not ask/);
  refuses(
    [overlay([tighten('1.1', 'share-at-least', 's', { question: 'n' })])],
    /changes\[0\]\.to\.question: unknown property "question"; known are percent, value, level, dated/,
  );
});

test('a rule that does not exist is refused where the overlay means this unit type', () => {
  refuses([overlay([tighten('9.9', 'at-most', 'n', { value: 1 })])], /no criterion "9\.9"/);
  assert.ok(
    compile(set, { overlays: [overlay([tighten('9.9', 'at-most', 'n', { value: 1 }, { unitTypes: ['other'] })])] }),
  );
});

test('a rule is named by criterion, operator and question; a bar must be one of its own', () => {
  refuses([overlay([tighten('1.1', 'at-most', 's', { value: 1 })])], /1\.1 has no at-most of "s"/);
  refuses([overlay([tighten('1.2', 'at-most', 'n', { percent: 90 })])], /at-most has no bar "percent"/);
  refuses([overlay([tighten('1.2', 'rated-at-least', 'r', { level: 'best' })])], /no scale with a step "best"/);
});

test('a criterion is added at the end with its questions, and counts', () => {
  const add: OverlayChange = {
    change: 'add-criterion',
    unitTypes: ['unit'],
    id: '2.1',
    condition: {
      op: 'all',
      of: [
        { op: 'yes', question: 'camera' },
        { op: 'at-least', question: 'n', value: 1 },
      ],
    },
    questions: { camera: { kind: 'yes-no' } },
  };
  const words = { vi: { shortTitle: 'Quyết định 16', criteria: { '2.1': said }, questions: { camera: said } } };
  const standard = compile(set, { overlays: [overlay([add], { words })] });
  assert.equal(standard.questions.at(-1)!.id, 'camera');
  const last = standard.evaluate({ camera: false, n: 3 }).criteria.at(-1)!;
  assert.deepEqual([last.id, last.verdict, last.citations], ['2.1', 'not-met', ['province 2.1']]);
  refuses([overlay([add])], /no words for criterion "2\.1" in language "vi"/);
  refuses([overlay([add], { words: { ...words, en: { shortTitle: 'Decision 16' } } })], /"2\.1" in language "en"/);
  refuses(
    [overlay([{ ...add, id: '1.1' }], { words })],
    /changes\[0\]\.id: a criterion of this id exists already: 1\.1/,
  );
  refuses([overlay([{ ...add, questions: {} }], { words })], /"camera" is not declared/);
  refuses(
    [overlay([{ ...add, questions: { camera: { kind: 'yes-no' }, n: { kind: 'count' } } }])],
    /"n" exists already/,
  );
});

test('a reading is taken; choosing another is refused, choosing the same is not', () => {
  const overlays = [overlay([{ change: 'choose-reading', reading: 'strictness', option: 'strict', citation: '3' }])];
  assert.deepEqual(compile(set, { overlays }).readings, { strictness: 'strict' });
  assert.deepEqual(compile(set, { overlays }).evaluate({}).readingsFrom, { strictness: 'province' });
  assert.deepEqual(compile(set, { readings: { strictness: 'strict' } }).evaluate({}).readingsFrom, {
    strictness: 'caller',
  });
  assert.deepEqual(compile(set, { overlays, readings: { strictness: 'strict' } }).readings, { strictness: 'strict' });
  assert.throws(
    () => compile(set, { overlays, readings: { strictness: 'lenient' } }),
    /"province", at reading strictness: it takes "strict", but "lenient"/,
  );
  const take = (reading: string, option: string): OverlayChange => ({
    change: 'choose-reading',
    reading,
    option,
    citation: '3',
  });
  refuses([overlay([take('gone', 'x')])], /changes\[0\]\.reading: there is no reading "gone"; known are strictness/);
  refuses([overlay([take('strictness', 'x')])], /\.option: reading strictness: the options are lenient, strict; "x"/);
  refuses(
    [overlay([take('strictness', 'strict'), take('strictness', 'lenient')])],
    /"province" has changed it already/,
  );
});

test('two overlays that change one rule, another instrument, or another time are refused', () => {
  const change = tighten('1.1', 'share-at-least', 's', { percent: 80 });
  refuses(
    [overlay([change]), overlay([change], { id: 'second' })],
    /"second", at changes\[0\]: "province" has changed it already: 1\.1 share-at-least s/,
  );
  refuses([overlay([target], { amends: 'tt-23-2012' })], /amends tt-23-2012, these criteria are of test/);
  const inForce = (from: string, to?: string, issuedOn = '2019-12-01') => ({
    enactedBy: { ...overlay().enactedBy, issuedOn, inForce: to ? { from, to } : { from } },
  });
  refuses([overlay([target], inForce('2026-01-01'))], /from 2026-01-01 on, not on 2025-10-31/);
  refuses([overlay([target], inForce('2020-01-01', '2024-12-31'))], /from 2020-01-01 to 2024-12-31/);
  refuses([overlay([target], inForce('2020-01-01', '2021-12-31'))], /in force when test is not.* from 2022/);
  refuses([overlay([target], inForce('2024-01-01', undefined, '2024-02-01'))], /before it was issued on 2024-02-01/);
  refuses([overlay([target], inForce('2024-01-01', '2023-12-31'))], /ends on 2023-12-31, before it begins/);
  refuses([overlay(), overlay()], /"province", at id: "province" has changed it already: id/);
});

test('a result that rests on a partly known overlay says so', () => {
  assert.equal(
    compile(set, { overlays: [overlay([target], { verification: 'partial' })] }).evaluate({}).basis.verification,
    'partial',
  );
});

test('the order in which changes stand does not matter: a reading that is taken later counts already', () => {
  const take: OverlayChange = { change: 'choose-reading', reading: 'strictness', option: 'lenient', citation: '3' };
  const replace: OverlayChange = {
    change: 'replace',
    unitTypes: ['unit'],
    criterion: '1.4',
    condition: { op: 'share-at-least', question: 's', percent: 70 },
    citation: '4',
  };
  const both: Condition = {
    op: 'reading',
    reading: 'strictness',
    options: {
      lenient: { op: 'share-at-least', question: 's', percent: 70 },
      strict: { op: 'share-at-least', question: 's', percent: 80 },
    },
  };
  const wider = setOf(questions, [...conditions, both]);
  for (const changes of [
    [take, replace],
    [replace, take],
  ]) {
    assert.ok(compile(wider, { overlays: [overlay(changes)] }));
  }
  assert.throws(() => compile(wider, { overlays: [overlay([replace])] }), /read as strictness=strict/);
  const school: OverlayChange = {
    change: 'set-window',
    unitTypes: ['unit'],
    from: { day: '10-01', yearsBefore: 1 },
    to: { day: '09-30' },
    citation: '5',
  };
  const early: OverlayChange = {
    change: 'earlier-deadline',
    unitTypes: ['unit'],
    deadline: 'decision',
    day: { day: '10-05' },
    citation: '6',
  };
  for (const changes of [
    [early, school],
    [school, early],
  ]) {
    const standard = compile(set, { overlays: [overlay(changes)] });
    assert.deepEqual(standard.calendar().decisionBefore, { day: '2025-10-05', citation: 'province 6' });
  }
  refuses([overlay([early])], /changes\[0\]: the decision would fall due on 2025-10-05, before .* 2025-10-31/);
});

test('an overlay over a set that has one already keeps the words of both', () => {
  const first = applyOverlays(set, [overlay()]);
  const both = applyOverlays(first, [overlay([target], { id: 'second', words: { vi: { shortTitle: 'Hai' } } })]);
  assert.deepEqual(Object.keys(both.overlayWords!['vi']!), ['province', 'second']);
  assert.deepEqual(both.overlays, ['province', 'second']);
});

test('two names of one rule are one rule', () => {
  const two = { a: { kind: 'coverage' }, b: { kind: 'coverage' } } as const;
  const rule = {
    op: 'coverage-at-least',
    questions: ['a', 'b'],
    part: 'recognised',
    percent: 70,
    base: 'pooled',
  } as const;
  const by = (id: string, question: string, part?: 'recognised') =>
    overlay(
      [
        tighten(
          '1.1',
          'coverage-at-least',
          question,
          { percent: 80 },
          { rule: { op: rule.op, question, ...(part ? { part } : {}) } },
        ),
      ],
      { id },
    );
  assert.throws(
    () => compile(setOf(two, [rule]), { overlays: [by('first', 'a'), by('second', 'b', 'recognised')] }),
    /"second".*"first" has changed it already/,
  );
});

const broken: readonly (readonly [unknown, RegExp])[] = [
  [null, /"\?", at the whole: expected an object, got null/],
  [{}, /format: expected one of antt.overlay\/1, got nothing/],
  [{ ...overlay(), id: '__proto__' }, /id: expected a code/],
  [{ ...overlay(), verification: 'sure' }, /verification/],
  [{ ...overlay(), enactedBy: undefined }, /enactedBy/],
  [
    { ...overlay(), enactedBy: { ...overlay().enactedBy, inForce: { from: '2022-02-30' } } },
    /enactedBy.inForce.from: expected a day that exists/,
  ],
  [{ ...overlay(), words: [] }, /words: expected an object, got an empty list/],
  [{ ...overlay(), changes: undefined }, /changes: expected a list/],
  [{ ...overlay(), isued: 1 }, /isued: unknown property "isued"/],
  [overlay([null as never]), /changes\[0\]: expected an object, got null/],
  [overlay([{ change: 'toString' } as never]), /changes\[0\].change: expected one of choose-reading, tighten, replace/],
  [overlay([tighten('1.1', 'share-at-least', 's', { percent: '90' })]), /changes\[0\].to.percent: .* got "90"/],
  [overlay([tighten('1.1', 'share-at-least', 's', { percent: 150 })]), /changes\[0\].to.percent/],
  ...(
    [
      [{ op: 'all', of: [] }, 'of'],
      [{ op: 'when', if: { op: 'yes', question: 'a' } }, 'then'],
      [{ op: 'when', if: { op: 'none', question: 'a' }, then: { op: 'not-applicable' } }, 'if.op'],
      [{ op: 'reading', reading: 'r' }, 'options'],
      [{ op: 'at-least', question: 'n' }, 'value'],
      [{ op: 'score-at-least', of: [{ points: 0, condition: { op: 'unknown' } }], value: 1 }, 'of[0].points'],
      [{ op: 'coverage-at-least', questions: 'c', part: 'registered', percent: 1, base: 'pooled' }, 'questions'],
    ] as const
  ).map(
    ([condition, path]) =>
      [
        overlay([{ change: 'add-criterion', unitTypes: ['unit'], id: '2.1', condition } as never]),
        new RegExp(`changes\\[0\\]\\.condition\\.${path.replace(/[[\]]/g, '\\$&')}: expected`),
      ] as const,
  ),
  [
    overlay([
      {
        change: 'add-criterion',
        unitTypes: ['unit'],
        id: '2.1',
        condition: { op: 'not-applicable' },
        questions: JSON.parse('{"__proto__": {"kind": "count"}}') as never,
      },
    ]),
    /changes\[0\].questions.__proto__: expected a name/,
  ],
];
for (const [value, problem] of broken) {
  test(`refused: ${problem.source}`, () => refuses([value as Overlay], problem));
}

test('whatever its words are called, an overlay changes nothing but its own set', () => {
  const words = JSON.parse('{"vi": {"shortTitle": "x"}, "__proto__": {"shortTitle": "x"}}') as Overlay['words'];
  refuses([overlay([target], { words })], /words.__proto__: expected a language/);
  assert.equal(({} as Record<string, unknown>)['shortTitle'], undefined);
});

const windowOf = (from: string, to: string, years: readonly [number, number] = [1, 0]): OverlayChange => {
  const day = (text: string, yearsBefore: number) => (yearsBefore ? { day: text, yearsBefore } : { day: text });
  return { change: 'set-window', unitTypes: ['unit'], from: day(from, years[0]), to: day(to, years[1]), citation: '5' };
};

test('a window leaves out no day of any year, leap years too, and ends in the year that it is called after', () => {
  const { decisionBefore: _, ...procedure } = set.procedure;
  const open = setOf(questions, conditions, { procedure });
  for (const ends of ['01-31', '03-01', '06-30', '11-14']) {
    const next = new Date(`2025-${ends}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    const from = next.toISOString().slice(5, 10);
    const { calendar } = compile(open, { overlays: [overlay([windowOf(from, ends)])] });
    for (let year = 2022; year < 2032; year += 1) {
      const gap = Date.parse(calendar(year + 1).window!.from) - Date.parse(calendar(year).window!.to);
      assert.equal(gap, 24 * 3600 * 1000);
    }
  }
  assert.ok(compile(open, { overlays: [overlay([windowOf('01-01', '12-31', [0, 0])])] }));
  // In 2024 the 29 February would belong to no year.
  refuses([overlay([windowOf('03-01', '02-28')])], /is not one whole year/);
  refuses(
    [overlay([windowOf('01-01', '12-31', [1, 1])])],
    /from 2024-01-01 to 2024-12-31 is not one whole year that ends in the assessed one/,
  );
  refuses([overlay([windowOf('11-01', '10-31')])], /changes nothing/);
});

test('a window that ends before an amendment takes effect is judged by the text before it', () => {
  const amended = amendSet(set, [
    {
      hash: 'sha256:amended',
      amendment: {
        format: 'antt.amendment/1',
        id: 'amendment',
        number: '48',
        amends: 'test',
        issued: { on: '2025-06-30', confirmed: true },
        effect: { from: '2025-07-01', confirmed: true },
        verification: 'partial',
        changes: [
          {
            id: 'a',
            unitTypes: ['unit'],
            citation: '10',
            basis: 'inferred',
            source: 'a',
            change: 'authority',
            decidedBy: ['other'],
          },
        ],
      },
    },
  ]);
  const authority = (to: string, from: string) => {
    const { criteriaSet, evaluate } = compile(amended, { overlays: [overlay([windowOf(from, to)])] });
    const { amendments, basis } = evaluate({});
    return [amendments, basis.data, criteriaSet.procedure.authority?.decidedBy];
  };
  assert.deepEqual(authority('09-30', '10-01'), [['amendment'], 'sha256:amended', ['other']]);
  assert.deepEqual(authority('06-30', '07-01'), [[], 'sha256:test', ['committee']]);
});

test('a result names the very text of each overlay', () => {
  const hashesWith = (percent: number) => {
    const own = overlay([tighten('1.1', 'share-at-least', 's', { percent })]);
    return compile(set, { overlays: [own] }).evaluate({}).basis.overlays!;
  };
  assert.match(hashesWith(80)['province']!, /^sha256:[0-9a-f]{64}$/);
  assert.deepEqual(hashesWith(80), hashesWith(80));
  assert.notDeepEqual(hashesWith(80), hashesWith(95));
  assert.equal('overlays' in compile(set).evaluate({}).basis, false);
});

const registering = setOf(questions, conditions, {
  procedure: { ...set.procedure, registration: { ...set.procedure.registration!, question: 'd' } },
});
const register: OverlayChange = {
  change: 'earlier-deadline',
  unitTypes: ['unit'],
  deadline: 'registration',
  day: { day: '02-28' },
  citation: '6',
};

test('an earlier deadline of registering holds for the paper, with its place in the decision', () => {
  const standard = compile(registering, { overlays: [overlay([register])] });
  const on = (day: string) =>
    standard.evaluate({ d: { issued: true, on: day }, s: { count: 1, total: 1 } }).criteria[0]!;
  assert.equal(on('2025-02-28').verdict, 'met');
  assert.equal(on('2025-03-15').verdict, 'not-met');
  const { reason, citations } = on('2025-03-15');
  assert.deepEqual(reason, {
    code: 'dated-outside',
    question: 'd',
    on: '2025-03-15',
    from: '2025-01-01',
    to: '2025-02-28',
  });
  assert.deepEqual(citations, ['test 1.1', 'province 6']);
  assert.deepEqual(standard.calendar().registration, { from: '2025-01-01', to: '2025-02-28', citation: 'province 6' });
  // It holds for what another change asks too, wherever that stands; who asks for an earlier day yet keeps it.
  const january = tighten('1.1', 'issued', 'd', { dated: { from: '01-01', to: '01-31' } });
  for (const changes of [
    [register, january],
    [january, register],
  ]) {
    const both = compile(registering, { overlays: [overlay(changes)] });
    assert.equal(both.evaluate({ d: { issued: true, on: '2025-02-15' } }).criteria[0]!.verdict, 'not-met');
  }
  assert.throws(
    () => compile(registering, { overlays: [overlay([register]), overlay([january], { id: 'second' })] }),
    /"second".*"province" has changed it already/,
  );
});

test('what an overlay changes it says in its own words: labels of criteria, hints that tell days', () => {
  const only = (words: object): Partial<Overlay> => ({ words: { vi: { shortTitle: 'x', ...words } } });
  const share = tighten('1.1', 'share-at-least', 's', { percent: 80 });
  refuses([overlay([share], only({}))], /words\.vi\.criteria: no words for criterion "1\.1"/);
  assert.ok(compile(set, { overlays: [overlay([share], only({ criteria: { '1.1': said } }))] }));
  const refusesHint = (words: object, problem: RegExp): void =>
    assert.throws(() => compile(registering, { overlays: [overlay([register], only(words))] }), problem);
  refusesHint({}, /words\.vi\.questions: no words for question "d"/);
  refusesHint({ questions: { d: { label: 'x', proof: 'x' } } }, /no words for the hint of question "d"/);
});

test('words for a rule that is changed for other unit types only stay with them', () => {
  const share = (unitType: string) => tighten('1.1', 'share-at-least', 's', { percent: 80 }, { unitTypes: [unitType] });
  const labelFor = (unitType: string) =>
    applyOverlays(set, [overlay([target, share(unitType)])]).overlayWords!['vi']!['province']!.criteria!['1.1'];
  assert.equal(labelFor('unit'), said);
  assert.equal(labelFor('other'), undefined);
});

test('a rule that no unit can meet beside the others is refused, under any reading, and names the other', () => {
  const few: OverlayChange = {
    change: 'add-criterion',
    unitTypes: ['unit'],
    id: '2.1',
    condition: { op: 'at-most', question: 'n', value: 0 },
  };
  const rules: Condition[] = [
    { op: 'share-at-least', question: 's', percent: 70 },
    {
      op: 'reading',
      reading: 'strictness',
      options: { lenient: { op: 'not-applicable' }, strict: { op: 'at-least', question: 'n', value: 1 } },
    },
  ];
  const words = { vi: { shortTitle: 'x', criteria: { '2.1': said } } };
  const take = (option: string): OverlayChange => ({
    change: 'choose-reading',
    reading: 'strictness',
    option,
    citation: '1',
  });
  const put = (changes: OverlayChange[]) =>
    compile(setOf(questions, rules), { overlays: [overlay(changes, { words })] });
  assert.throws(
    () => put([few]),
    /changes\[0\]\.condition: no unit can meet this and criterion 1\.2, read as strictness=strict/,
  );
  assert.throws(() => put([few, take('strict')]), /no unit can meet this and criterion 1\.2/);
  assert.ok(put([few, take('lenient')]));
  assert.ok(put([{ ...few, condition: { op: 'at-most', question: 'n', value: 1 } }]));
});
