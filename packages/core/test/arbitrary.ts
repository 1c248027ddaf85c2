import fc from 'fast-check';
import type { Condition, QuestionDefinition } from '@antt/core';

/** Five questions whose every answer can be listed. */
export const questions = {
  a: { kind: 'yes-no' },
  b: { kind: 'yes-no' },
  n: { kind: 'count' },
  s: { kind: 'choice', options: ['x', 'y', 'z'], scale: true, open: ['later'] },
  d: { kind: 'document' },
} as const satisfies Record<string, QuestionDefinition>;

/** Every complete answer that can make a difference to the conditions below. */
export const completeAnswers: Readonly<Record<keyof typeof questions, readonly unknown[]>> = {
  a: [true, false],
  b: [true, false],
  n: [0, 1, 2, 3],
  s: ['x', 'y', 'z'],
  d: [
    { issued: false },
    ...['2025-01-15', '2025-02-15', '2025-03-15', '2025-06-15'].map((on) => ({ issued: true, on })),
  ],
};

/** Answers in any state: complete, half given, or absent. */
export const someAnswers = fc.record(
  {
    a: fc.boolean(),
    b: fc.boolean(),
    n: fc.constantFrom(0, 1, 2, 3),
    s: fc.constantFrom('x', 'y', 'z', 'later'),
    d: fc.constantFrom(...completeAnswers.d, { issued: true }),
  },
  { requiredKeys: [] },
);

const guard: fc.Arbitrary<Extract<Condition, { op: 'yes' | 'at-least' | 'one-of' }>> = fc.oneof(
  fc.constantFrom({ op: 'yes', question: 'a' } as const, { op: 'yes', question: 'b' } as const),
  fc.constantFrom(1, 2).map((value) => ({ op: 'at-least', question: 'n', value }) as const),
  fc.constantFrom({ op: 'one-of', question: 's', accept: ['x'] } as const),
);

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  guard,
  fc.constantFrom(0, 1).map((value) => ({ op: 'at-most', question: 'n', value }) as const),
  fc.constantFrom('x', 'y', 'z').map((level) => ({ op: 'rated-at-least', question: 's', level }) as const),
  fc.constantFrom({ op: 'one-of', question: 's', accept: ['y', 'z'], exempt: ['x'] } as const),
  fc.constantFrom(
    { op: 'issued', question: 'd' } as const,
    { op: 'issued', question: 'd', dated: { from: '01-01', to: '03-31' } } as const,
    { op: 'issued', question: 'd', dated: { from: '02-01', to: '02-28' } } as const,
  ),
  fc.constant({ op: 'not-applicable' } as const),
);

/** Conditions that reuse the same few questions in every way, so that they depend on each other. */
export const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((of) => ({ op: 'all', of }) as const),
    fc
      .record({
        of: fc.array(fc.record({ points: fc.constantFrom(1, 2), condition: tie('node') }), {
          minLength: 1,
          maxLength: 3,
        }),
        value: fc.constantFrom(1, 2, 3),
      })
      .map(({ of, value }) => ({ op: 'score-at-least', of, value }) as const),
    fc
      .record({ if: guard, then: tie('node'), otherwise: fc.option(tie('node')) })
      .map(({ if: test, then, otherwise }) =>
        otherwise === null
          ? ({ op: 'when', if: test, then } as const)
          : ({ op: 'when', if: test, then, else: otherwise } as const),
      ),
    fc
      .record({ lenient: tie('node'), strict: tie('node') })
      .map((options) => ({ op: 'reading', reading: 'strictness', options }) as const),
  ),
})).node;
