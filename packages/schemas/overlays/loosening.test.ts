import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Condition,
  type Overlay,
  type OverlayChange,
  type QuestionDefinition,
  compile,
  lintOverlays,
} from '@antt/core';
import { type UnitType, criteriaFor } from '../src/index.ts';

const said = { label: 'Lời (ví dụ)', proof: 'Giấy tờ' };
const options = ['a', 'b', 'c', 'd', 'e', 'f'];
const words = {
  shortTitle: 'Quyết định ví dụ',
  questions: Object.fromEntries(
    ['first', 'second'].map((id) => [id, { ...said, options: Object.fromEntries(options.map((one) => [one, one])) }]),
  ),
};

/** An overlay whose only change puts a condition in the place of a criterion's, and asks two long lists beside. */
function replacing(unitType: UnitType, criterion: string, condition: Condition, more = true): Overlay {
  const list: QuestionDefinition = { kind: 'choices', options };
  const lists = ['first', 'second'].map((question) => ({ op: 'includes-all', question, items: options }) as const);
  const change: OverlayChange = {
    change: 'replace',
    unitTypes: [unitType],
    criterion,
    condition: more ? { op: 'all', of: [condition, ...lists] } : condition,
    ...(more ? { questions: { first: list, second: list } } : {}),
    citation: '1',
  };
  return {
    format: 'antt.overlay/1',
    id: 'tinh',
    enactedBy: { number: '1', issuedOn: '2024-01-01', issuer: 'UBND', inForce: { from: '2024-01-01' } },
    verification: 'verified',
    amends: 'tt-124-2021',
    changes: [change],
    words: { vi: { ...words, ...(more ? {} : { questions: {} }), criteria: { [criterion]: said } } },
  };
}

const conditionOf = (unitType: UnitType, id: string): Condition =>
  criteriaFor(unitType, 2025)
    .criteria.flatMap((one) => [one, ...(one.parts ?? [])])
    .find((one) => one.id === id)!.condition!;
/** The condition of a criterion without its parts that ask one question. */
const without = (condition: Condition, question: string): Condition => {
  assert.equal(condition.op, 'all');
  const of = condition.op === 'all' ? condition.of : [];
  return { op: 'all', of: of.filter((part) => !JSON.stringify(part).includes(`"${question}"`)) };
};
const found = (unitType: UnitType, overlay: Overlay) => lintOverlays([criteriaFor(unitType, 2025)], [overlay]);

const loose: readonly (readonly [UnitType, string, Condition])[] = [
  // One part of the law left out, each in its turn.
  ...['partyResolution', 'plan', 'registration', 'internalRules', 'staffInformed', 'movementModels'].map(
    (question) => ['agency', '6.1', without(conditionOf('agency', '6.1'), question)] as const,
  ),
  ...['newHotspots', 'subjectsManaged'].map(
    (question) => ['commune', '4.4.c', without(conditionOf('commune', '4.4.c'), question)] as const,
  ),
  // Under a guard, in an else branch, in one of two readings.
  [
    'agency',
    '6.4',
    {
      op: 'when',
      if: { op: 'yes', question: 'guardForce' },
      then: { op: 'at-most', question: 'guardsDisciplined', value: 0 },
    },
  ],
  ['agency', '6.3.h', { op: 'at-most', question: 'staffFinedDisciplined', value: 0 }],
  ['commune', '4.4.b', { op: 'excused', question: 'seriousCrimes', excuses: [['forceMajeure'], ['reportedAtOnce']] }],
  [
    'agency',
    '6.1',
    {
      op: 'score-at-least',
      of: [
        { points: 9, condition: without(conditionOf('agency', '6.1'), 'movementModels') },
        { points: 1, condition: { op: 'at-least', question: 'movementModels', value: 1 } },
      ],
      value: 9,
    },
  ],
];

describe('what loosens is found whatever else is asked', () => {
  for (const [unitType, criterion, condition] of loose) {
    for (const more of [false, true]) {
      it(`${unitType} ${criterion}${more ? ', and two lists of six' : ''}: ${JSON.stringify(condition).slice(0, 90)}`, () => {
        const overlay = replacing(unitType, criterion, condition, more);
        const problem = found(unitType, overlay).problems.find(({ code }) => code === 'loosens');
        assert.ok(problem?.code === 'loosens', JSON.stringify(found(unitType, overlay)));
        assert.throws(
          () => compile(criteriaFor(unitType, 2025), { overlays: [overlay] }),
          /does not ask at least as much/,
        );
        // The answers shown fail this criterion of the law.
        const set = criteriaFor(unitType, 2025);
        const asked = Object.entries(problem.answers).filter(([question]) => question in set.questions);
        const { criteria } = compile(set, { readings: problem.readings }).evaluate(Object.fromEntries(asked));
        const judged = criteria.flatMap((one) => [one, ...one.parts]).find(({ id }) => id === criterion)!;
        assert.equal(judged.verdict, 'not-met');
      });
    }
  }
});

describe('what asks more is proven, not sampled', () => {
  const strict: readonly (readonly [UnitType, string, Condition])[] = [
    ['agency', '6.1', conditionOf('agency', '6.1')],
    ['commune', '5.4', conditionOf('commune', '5.4')],
    ['commune', '4.4.b', { op: 'none', question: 'seriousCrimes' }],
    [
      'agency',
      '6.3.h',
      {
        op: 'all',
        of: ['staffFined', 'staffFinedDisciplined', 'staffEvilsDisciplined'].map(
          (question) => ({ op: 'at-most', question, value: 0 }) as const,
        ),
      },
    ],
    [
      'agency',
      '6.1',
      {
        op: 'score-at-least',
        of: [
          { points: 2, condition: conditionOf('agency', '6.1') },
          { points: 1, condition: { op: 'at-least', question: 'movementModels', value: 3 } },
        ],
        value: 2,
      },
    ],
  ];
  for (const [unitType, criterion, condition] of strict) {
    it(`${unitType} ${criterion}, and two lists of six: ${JSON.stringify(condition).slice(0, 90)}`, () => {
      const { problems, proofs } = found(unitType, replacing(unitType, criterion, condition));
      assert.deepEqual(problems, []);
      assert.equal(proofs.length, 1);
    });
  }

  it('what can be neither proven nor disproven is refused, and says so', () => {
    const pool: Condition = {
      op: 'score-at-least',
      of: [
        { points: 1, condition: conditionOf('commune', '5.4') },
        {
          points: 1,
          condition: {
            op: 'coverage-at-least',
            questions: ['residentialAreas', 'agencies', 'enterprises', 'schools'],
            part: 'recognised',
            percent: 90,
            base: 'pooled',
          },
        },
      ],
      value: 2,
    };
    const { problems } = found('commune', replacing('commune', '5.4', pool));
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [['not-proven', 'changes[0].condition']],
    );
  });
});
