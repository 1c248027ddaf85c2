import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compile } from '../compile.ts';
import { setOf } from '../../test/sets.ts';
import { answersFromFields } from './answers-from-fields.ts';
import { fieldsFromAnswers } from './fields-from-answers.ts';

const standard = compile(
  setOf(
    {
      ready: { kind: 'yes-no' },
      models: { kind: 'count' },
      plan: { kind: 'document' },
      homes: { kind: 'share' },
      crimes: { kind: 'trend' },
      areas: { kind: 'coverage' },
      fires: { kind: 'incidents', marks: ['forceMajeure'], kinds: ['fire', 'accident'] },
      rating: { kind: 'choice', options: ['none', 'good'] },
      rules: { kind: 'choices', options: ['gate', 'fire'] },
      aside: { kind: 'count' },
    },
    [
      { op: 'all', of: ['models', 'aside'].map((question) => ({ op: 'at-least', question, value: 1 }) as const) },
      { op: 'when', if: { op: 'yes', question: 'ready' }, then: { op: 'issued', question: 'plan' } },
      { op: 'share-at-least', question: 'homes', percent: 70 },
      { op: 'none', question: 'fires' },
      { op: 'includes-all', question: 'rules', items: ['gate'] },
      { op: 'coverage-at-least', questions: ['areas'], part: 'registered', percent: 70, base: 'pooled' },
    ],
  ),
);
const read = (body: string) => answersFromFields(standard, new URLSearchParams(body));
const wrong = (body: string) => read(body).issues.map(({ path, code, received }) => [path, code, received]);

describe('answers from fields', () => {
  it('reads each kind as the form in a page does', () => {
    const body =
      'ready=true&models=+1.234+&plan.issued=true&plan.number=+1%2FKH+&plan.on=2025-02-10&homes.count=7&homes.total=10' +
      '&crimes.previous=0&crimes.current=3&areas.recognised=1&areas.total=3&areas.registered=2' +
      '&fires=some&fires[0].on=2025-03-01&fires[0].kind=fire&fires[2].on=2025-04-01&fires[2].forceMajeure=false' +
      '&rating=none&rules=gate&rules=fire';
    const { answers, given, issues } = read(body);
    assert.deepEqual(issues, []);
    assert.deepEqual(answers, {
      ready: true,
      models: 1234,
      plan: { issued: true, number: '1/KH', on: '2025-02-10' },
      homes: { count: 7, total: 10 },
      crimes: { previous: 0, current: 3 },
      areas: { total: 3, registered: 2, recognised: 1 },
      fires: [
        { on: '2025-03-01', kind: 'fire' },
        { on: '2025-04-01', forceMajeure: false },
      ],
      rating: 'none',
      rules: ['gate', 'fire'],
    });
    assert.deepEqual(given, answers);
    // In the order of questions and fields: the text is the same too.
    assert.match(JSON.stringify(answers), /^\{"ready":.*"areas":\{"total":3,"registered":2,"recognised":1\}/);
  });

  it('takes blank fields as not answered: not as no, not as 0', () => {
    const blank = 'ready=&models=++&plan.issued=&plan.number=&homes.total=&fires[0].on=&fires[1].kind=&rules=&rating=';
    assert.deepEqual(read(blank), { answers: {}, given: {}, issues: [] });
  });

  it('tells "none" from nothing', () => {
    assert.deepEqual(read('fires=none&rules=none').answers, { fires: [], rules: [] });
    assert.deepEqual(read('fires=none&fires[0].on=&rules=gate;fire').answers, { fires: [], rules: ['gate', 'fire'] });
    assert.deepEqual(read('fires[3].on=2025-03-01').answers, { fires: [{ on: '2025-03-01' }] });
  });

  it('leaves out what stands behind a no', () => {
    assert.deepEqual(read('plan.issued=false&plan.number=1').answers, { plan: { issued: false } });
  });

  it('says what is wrong, at its path, and keeps what was given', () => {
    assert.deepEqual(wrong('models=2x'), [['models', 'not-whole', '"2x"']]);
    assert.deepEqual(wrong('models=-1&homes.count=5'), [
      ['models', 'negative', '-1'],
      ['homes.total', 'missing-field', 'undefined'],
    ]);
    assert.deepEqual(wrong('ready=co'), [['ready', 'wrong-type', '"co"']]);
    assert.deepEqual(wrong('plan.on=2025-02-30'), [
      ['plan.issued', 'missing-field', 'undefined'],
      ['plan.on', 'impossible-date', '"2025-02-30"'],
    ]);
    assert.deepEqual(wrong('fires=some'), [['fires[0].on', 'missing-field', 'undefined']]);
    assert.deepEqual(wrong('fires[5].on=2023-01-01'), [['fires[0].on', 'outside-window', '"2023-01-01"']]);
    assert.deepEqual(
      wrong('areas.total=1&areas.registered=2&areas.recognised=0').map(([path]) => path),
      ['areas.registered'],
    );
    assert.deepEqual(wrong('rules=gate&rules=water'), [['rules[1]', 'unknown-option', '"water"']]);
    const { answers, given } = read(
      'models=-1&ready=false&homes.total=2x&homes.count=1&plan.issued=false&plan.number=1',
    );
    assert.deepEqual(answers, { ready: false, plan: { issued: false } });
    const shown = { models: -1, ready: false, homes: { total: '2x', count: 1 }, plan: { issued: false, number: '1' } };
    assert.deepEqual(given, shown);
  });

  it('refuses what contradicts itself or has another form', () => {
    for (const [body, path] of [
      ['fires=none&fires[0].on=2025-03-01', 'fires'],
      ['fires=none&fires=some', 'fires'],
      ['fires=x', 'fires'],
      ['fires[0]=x', 'fires[0]'],
      ['fires.on=2025-03-01', 'fires'],
      ['models=1&models=2', 'models'],
      ['models.total=1', 'models'],
      ['plan=true', 'plan'],
      ['plan[0].issued=true', 'plan.issued'],
      ['homes.count=1&homes.count=2&homes.total=3', 'homes.count'],
      ['rules=none&rules=gate', 'rules[0]'],
    ] as const) {
      const found = wrong(body);
      assert.equal(found.length > 0 && found[0]![0], path, body);
      assert.deepEqual(read(body).answers, {}, body);
    }
  });

  it('gives rows back that stand beside a no or beside a wrong text', () => {
    for (const said of ['none', 'x', 'none&fires=some']) {
      const { given, issues } = read(`fires=${said}&fires[2].on=2025-03-01&fires[4].kind=fire`);
      assert.deepEqual(given, { fires: [{ on: '2025-03-01' }, { kind: 'fire' }] });
      assert.deepEqual(
        issues.map(({ path, code }) => [path, code]),
        [['fires', 'wrong-type']],
      );
    }
  });

  it('names fields that belong to no question, and cannot be led to the prototype', () => {
    assert.deepEqual(wrong('nope=1'), [['nope', 'unknown-question', 'nope']]);
    assert.deepEqual(wrong('plan.nope=1&plan.issued=false&homes.a.b=1&models[x]=1'), [
      ['homes.a.b', 'unknown-field', 'homes.a.b'],
      ['models[x]', 'unknown-field', 'models[x]'],
    ]);
    assert.deepEqual(wrong('plan.issued=true&plan.nope=1'), [['plan.nope', 'unknown-field', '"nope"']]);
    assert.deepEqual(
      wrong('__proto__.x=1&constructor=1').map(([, code]) => code),
      ['unknown-question', 'unknown-question'],
    );
    assert.deepEqual(wrong('plan.issued=true&plan.__proto__=1')[0]!.slice(0, 2), ['plan.__proto__', 'unknown-field']);
    const file = answersFromFields(standard, [['models', new Uint8Array(1)]]);
    assert.deepEqual(
      file.issues.map(({ path, code }) => [path, code]),
      [['models', 'unknown-field']],
    );
  });

  it('is not slowed down by far places', () => {
    const { answers, issues } = read('fires[999999].on=2025-03-01&fires[1000000].on=2025-03-01');
    assert.deepEqual(answers, { fires: [{ on: '2025-03-01' }] });
    assert.deepEqual(
      issues.map(({ path }) => path),
      ['fires[1000000].on'],
    );
  });

  it('does not ask for more than the form does: faults of questions that do not apply are not told', () => {
    assert.deepEqual(wrong('ready=false&plan.on=x'), []);
    assert.deepEqual(read('ready=false&plan.on=x').answers, { ready: false });
  });
});

const day = fc.constantFrom('2024-11-01', '2025-02-28', '2025-10-31');
const figure = fc.nat({ max: 1_000_000_000 });
const some = fc.record(
  {
    ready: fc.boolean(),
    models: figure,
    plan: fc.record(
      { issued: fc.constant(true), number: fc.constantFrom('1/KH', 'Số 2 "ba" <b>', 'none'), on: day },
      { requiredKeys: ['issued'] },
    ),
    homes: figure.chain((total) => fc.record({ count: fc.nat({ max: total }), total: fc.constant(total) })),
    crimes: fc.record({ previous: figure, current: figure }),
    fires: fc.array(
      fc.record(
        { on: day, kind: fc.constantFrom('fire', 'accident'), forceMajeure: fc.boolean() },
        { requiredKeys: ['on'] },
      ),
      { maxLength: 12 },
    ),
    rating: fc.constantFrom('none', 'good'),
    rules: fc.subarray(['gate', 'fire']),
  },
  { requiredKeys: [] },
);

describe('fields from answers', () => {
  it('are read back as the same answers, whatever their order', () => {
    fc.assert(
      fc.property(some, fc.boolean(), (answers, reverse) => {
        const fields = [...fieldsFromAnswers(answers)];
        const back = answersFromFields(standard, reverse && !answers.rules ? fields.reverse() : fields);
        assert.deepEqual(back.issues, []);
        assert.deepEqual(back.answers, JSON.parse(JSON.stringify(answers)));
      }),
    );
  });

  it('carry wrong answers, and nothing for what is missing', () => {
    assert.deepEqual(
      fieldsFromAnswers({ models: '2x', plan: { on: 5 }, fires: [{}, 'x'], aside: null, ready: undefined }),
      [
        ['models', '2x'],
        ['plan.on', '5'],
        ['fires', 'some'],
      ],
    );
  });
});

describe('answersFromFields, again and again', () => {
  it('takes a form with very many names that no question has in a moment', () => {
    const pairs = Array.from({ length: 100_000 }, (_, at) => [`plan.f${at}`, 'x'] as const);
    const start = performance.now();
    const { issues } = answersFromFields(standard, pairs);
    assert.equal(issues.filter(({ code }) => code === 'unknown-field').length, 100_000);
    assert.ok(performance.now() - start < 5_000);
  });
});
