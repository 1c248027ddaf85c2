import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareInstruments } from './compare.ts';
import type { Condition, CriteriaSet, QuestionDefinition } from './model/types.ts';
import { setOf } from '../test/sets.ts';

const questions: Readonly<Record<string, QuestionDefinition>> = {
  paper: { kind: 'document' },
  models: { kind: 'count' },
  signed: { kind: 'share' },
  registered: { kind: 'share' },
  events: { kind: 'incidents', marks: ['excused'], kinds: ['fire', 'flood'] },
  topics: { kind: 'choices', options: ['a', 'b'] },
  grade: { kind: 'choice', options: ['low', 'high'] },
  units: { kind: 'coverage' },
};
const unknown: Condition = { op: 'unknown' };

/** A set of criteria with a condition each; the ids before are those of instrument `old`. */
function side(
  instrument: string,
  criteria: Readonly<Record<string, Condition>>,
  more: Partial<CriteriaSet> = {},
): CriteriaSet {
  const list = Object.entries(criteria).map(([id, condition]) => ({
    id,
    citations: [`${instrument} ${id}`],
    condition,
  }));
  return { ...setOf(questions, []), criteria: list, instrument, ...more };
}
const follows = (criteria: Record<string, string[]>, renamed: Record<string, string> = {}): Partial<CriteriaSet> => ({
  follows: {
    format: 'antt.follows/1',
    instrument: 'old',
    criteria: Object.fromEntries(Object.entries(criteria).map(([id, ids]) => [id, ids.map((each) => `old ${each}`)])),
    questions: renamed,
  },
});
const models = (value: number): Condition => ({ op: 'at-least', question: 'models', value });
const share = (question: string): Condition => ({ op: 'share-at-least', question, percent: 100 });
/** `change: before -> after`. */
const shown = (a: CriteriaSet, b: CriteriaSet): string[] =>
  compareInstruments(undefined, a, b).criteria.map(({ change, before, after }) => {
    const ids = (list: readonly { readonly id: string }[]): string => list.map(({ id }) => id).join(' ');
    return `${change}: ${ids(before)} -> ${ids(after)}`;
  });

describe('criteria side by side', () => {
  it('are matched by what follows what, in the later order; what is gone stands last', () => {
    const a = side('old', { '1.1': models(1), '1.2': share('signed'), '1.3': models(3), '1.4': unknown });
    const b = side(
      'new',
      { '2.1': models(1), '2.2': models(2), '2.3': share('registered'), '2.4': models(1) },
      follows({ '2.1': ['1.1'], '2.2': ['1.3'], '2.4': ['1.4'] }),
    );
    assert.deepEqual(shown(a, b), [
      'same: 1.1 -> 2.1',
      'changed: 1.3 -> 2.2',
      'new:  -> 2.3',
      'unknown: 1.4 -> 2.4',
      'gone: 1.2 -> ',
    ]);
  });

  it('stand together where one became several, or several one', () => {
    const both: Condition = { op: 'all', of: [models(1), share('signed')] };
    const one = side('old', { '1.1': both });
    const split = side(
      'new',
      { '2.1': models(1), '2.2': share('signed') },
      follows({ '2.1': ['1.1'], '2.2': ['1.1'] }),
    );
    assert.deepEqual(shown(one, split), ['same: 1.1 -> 2.1 2.2']);
    const two = side('old', { '1.1': models(1), '1.2': share('signed') });
    const joined = side('new', { '2.1': both }, follows({ '2.1': ['1.1', '1.2'] }));
    assert.deepEqual(shown(two, joined), ['same: 1.1 1.2 -> 2.1']);
  });

  it('join groups that only a later criterion links', () => {
    const a = side('old', { '1.1': models(1), '1.2': models(2) });
    const b = side(
      'new',
      { '2.1': models(1), '2.2': models(2), '2.3': models(3) },
      follows({ '2.1': ['1.1'], '2.2': ['1.2'], '2.3': ['1.1', '1.2'] }),
    );
    assert.deepEqual(shown(a, b), ['changed: 1.1 1.2 -> 2.1 2.2 2.3']);
  });

  it('are matched backwards as well, from the later instrument to the earlier one', () => {
    const old = side('old', { '1.1': models(1), '1.2': share('signed'), '1.3': models(3), '1.4': unknown });
    const now = side(
      'new',
      { '2.1': models(2), '2.2': models(3), '2.3': share('registered'), '2.4': models(4), '2.5': models(5) },
      follows({ '2.1': ['1.1'], '2.2': ['1.3'], '2.3': ['1.2'], '2.4': ['1.4'] }, { registered: 'signed' }),
    );
    assert.deepEqual(shown(now, old), [
      'changed: 2.1 -> 1.1',
      'changed: 2.3 -> 1.2',
      'same: 2.2 -> 1.3',
      'unknown: 2.4 -> 1.4',
      'gone: 2.5 -> ',
    ]);
    // A question that has another id now is about the same thing in this direction too.
    assert.deepEqual(
      compareInstruments(undefined, now, old).criteria[1]!.rules.map(({ change }) => change),
      ['changed'],
    );
  });

  it('of one instrument are matched by their places', () => {
    const a = side('old', { '1.1': models(1), '1.2': models(2) });
    assert.deepEqual(shown(a, side('old', { '1.1': models(1), '1.2': models(3) })), [
      'same: 1.1 -> 1.1',
      'changed: 1.2 -> 1.2',
    ]);
  });

  it('take imported criteria by their own id, or by the one that imports them', () => {
    const a = side('old', { '1.1': models(1), '1.2': share('signed') });
    const part = (id: string, condition: Condition) => ({ id, citations: ['new 2.9', `new ${id}`], condition });
    const b: CriteriaSet = {
      ...side('new', {}, follows({ '3.1': ['1.1'], '2.9': ['1.2'] })),
      criteria: [{ id: '2.9', citations: ['new 2.9'], parts: [part('3.1', models(1)), part('3.2', share('signed'))] }],
    };
    // 3.1 follows 1.1 itself and, through 2.9, 1.2 as well.
    assert.deepEqual(shown(a, b), ['same: 1.1 1.2 -> 3.1 3.2']);
  });
});

describe('rules that differ', () => {
  const rulesOf = (before: Condition, after: Condition, renamed: Record<string, string> = {}) =>
    compareInstruments(
      undefined,
      side('old', { '1.1': before }),
      side(
        'new',
        { '2.1': after },
        { readings: { base: { citation: '2.1', options: ['x', 'y'] } }, ...follows({ '2.1': ['1.1'] }, renamed) },
      ),
    ).criteria[0]!.rules;

  it('name the bar before and after', () => {
    assert.deepEqual(rulesOf(models(1), models(2)), [
      { change: 'changed', before: { readings: {}, leaf: models(1) }, after: { readings: {}, leaf: models(2) } },
    ]);
  });

  it('name another operator, another question about the same thing, a new and a gone rule', () => {
    const changes = (before: Condition, after: Condition, renamed?: Record<string, string>) =>
      rulesOf(before, after, renamed).map(({ change }) => change);
    assert.deepEqual(changes(models(1), { op: 'at-most', question: 'models', value: 1 }), ['changed']);
    assert.deepEqual(changes(share('signed'), share('registered'), { registered: 'signed' }), ['changed']);
    assert.deepEqual(changes(share('signed'), share('registered')), ['new', 'gone']);
  });

  it('name readings and guards under which they hold; one rule may become several', () => {
    const reading: Condition = { op: 'reading', reading: 'base', options: { x: models(1), y: models(2) } };
    assert.deepEqual(
      rulesOf(models(1), reading).map((rule) => [rule.change, 'after' in rule && rule.after.readings]),
      [
        ['changed', { base: 'x' }],
        ['changed', { base: 'y' }],
      ],
    );
    const guarded: Condition = {
      op: 'when',
      if: { op: 'at-least', question: 'models', value: 1 },
      then: share('signed'),
      else: share('registered'),
    };
    assert.deepEqual(
      rulesOf(share('signed'), guarded).map((rule) => [rule.change, 'after' in rule && rule.after.onlyIf]),
      [
        ['changed', 'models'],
        ['new', 'models'],
      ],
    );
  });

  it('tell parts of units apart', () => {
    const units = (part: 'registered' | 'recognised', percent: number): Condition => ({
      op: 'coverage-at-least',
      questions: ['units'],
      part,
      percent,
      base: 'pooled',
    });
    const after: Condition = { op: 'all', of: [units('registered', 100), units('recognised', 80)] };
    assert.deepEqual(
      rulesOf(units('recognised', 70), after).map(({ change }) => change),
      ['new', 'changed'],
    );
  });
});

describe('one unit under both', () => {
  const a = side('old', { '1.1': models(1), '1.2': unknown });
  const b = side('new', { '2.1': models(2) }, follows({ '2.1': ['1.1'] }));

  it('has both verdicts, of the whole and of each criterion', () => {
    const { before, after, criteria } = compareInstruments({ models: 1 }, a, b);
    assert.deepEqual([before.verdict, after.verdict], ['undetermined', 'not-met']);
    assert.deepEqual(
      criteria.map((each) => [...each.before, ...each.after].map(({ verdict }) => verdict)),
      [['met', 'not-met'], ['undetermined']],
    );
    const silent = compareInstruments(undefined, a, b);
    assert.ok(!('verdict' in silent.before) && !('verdict' in silent.criteria[0]!.after[0]!));
  });

  const only = (set: CriteriaSet, own: Readonly<Record<string, QuestionDefinition>>): CriteriaSet => ({
    ...set,
    questions: own,
  });
  const verdicts = (
    own: Readonly<Record<string, QuestionDefinition>>,
    others: Readonly<Record<string, QuestionDefinition>>,
    condition: readonly [Condition, Condition],
    answers: Readonly<Record<string, unknown>>,
  ) => {
    const left = only(side('old', { '1.1': condition[0] }), own);
    const right = only(side('new', { '2.1': condition[1] }, follows({ '2.1': ['1.1'] })), others);
    const { before, after } = compareInstruments(answers, left, right);
    return [before.verdict, after.verdict];
  };

  it('leaves out what only the other instrument asks, and codes, marks and kinds that only it knows', () => {
    const none: Condition = { op: 'none', question: 'events' };
    const excused: Condition = { op: 'excused', question: 'events', excuses: [['excused']] };
    const plain = { events: { kind: 'incidents', kinds: ['flood'] } } as const;
    const fire = [{ on: '2025-03-04', excused: true, kind: 'fire' }];
    const marked = { events: questions['events']!, models: questions['models']! };
    assert.deepEqual(verdicts(plain, marked, [none, excused], { events: fire, models: 1 }), ['not-met', 'met']);

    const all = (items: string[]): Condition => ({ op: 'includes-all', question: 'topics', items });
    const few = { topics: { kind: 'choices', options: ['a'] } } as const;
    assert.deepEqual(verdicts(few, questions, [all(['a']), all(['a', 'b'])], { topics: ['a', 'b'] }), ['met', 'met']);

    const high: Condition = { op: 'one-of', question: 'grade', accept: ['high'] };
    const best = { grade: { kind: 'choice', options: ['high', 'best'] } } as const;
    assert.deepEqual(verdicts(questions, best, [high, high], { grade: 'low' }), ['not-met', 'undetermined']);

    const counted = { grade: { kind: 'count' } } as const;
    const some: Condition = { op: 'at-least', question: 'grade', value: 1 };
    assert.deepEqual(verdicts(questions, counted, [high, some], { grade: 'high' }), ['met', 'undetermined']);
  });

  it('refuses what neither asks, and what is wrong for both', () => {
    for (const answers of [{ stranger: 1 }, { models: -1 }, { grade: 'middling' }, { topics: ['z'] }]) {
      assert.throws(() => compareInstruments(answers, a, b), { name: 'AnswersError' }, JSON.stringify(answers));
    }
  });

  it('uses the readings that a side knows', () => {
    const reading: Condition = { op: 'reading', reading: 'base', options: { x: models(1), y: models(2) } };
    const readings = { base: { citation: '2.1', options: ['x', 'y'] } };
    const later = side('new', { '2.1': reading }, { readings, ...follows({}) });
    const { after } = compareInstruments({ models: 1 }, a, later, { readings: { base: 'x' } });
    assert.equal(after.verdict, 'met');
  });
});

describe('the procedure', () => {
  it('is changed, or not known of one side', () => {
    const a = side('old', { '1.1': models(1) });
    const { window, ...rest } = a.procedure;
    const authority = { decidedBy: ['province'], citations: ['10'] };
    assert.deepEqual(compareInstruments(undefined, a, { ...a, procedure: { ...rest, authority } }).procedure, [
      { part: 'window', change: 'unknown', unknownIn: ['after'] },
      { part: 'authority', change: 'changed' },
    ]);
    assert.ok(window);
  });

  it('is compared in what is known of both, whatever its place in the text', () => {
    const a = side('old', { '1.1': models(1) });
    const { review } = a.procedure;
    assert.ok(review);
    const changesTo = (part: Partial<typeof review>) =>
      compareInstruments(undefined, { ...a, procedure: { ...a.procedure, review: part as typeof review } }, a)
        .procedure;
    const { citation: _, attendance: _attendance, ...known } = review;
    assert.deepEqual(changesTo(known), [{ part: 'review', change: 'unknown', unknownIn: ['before'] }]);
    assert.deepEqual(changesTo({ ...review, citation: '99' }), []);
    assert.deepEqual(changesTo({ chair: 'someone' }), [{ part: 'review', change: 'changed', unknownIn: ['before'] }]);
  });
});
