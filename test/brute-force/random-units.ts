import type { QuestionDefinition } from '@antt/core';
import { compare } from './judge.ts';
import type { UnitLaw } from './law.ts';

/** A generator of numbers that gives the same ones every time (mulberry32). */
export interface Chance {
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  /** True so many times in a hundred. */
  percent(share: number): boolean;
  pick<T>(from: readonly T[]): T;
}

export function chance(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return { below, percent: (share) => next() * 100 < share, pick: (from) => from[below(from.length)]! };
}

/** Wholes around which shares turn: none, one, primes, tens and hundreds. */
const WHOLES = [0, 1, 2, 3, 7, 10, 10, 13, 23, 30, 100, 200, 1000];

const dayIn = (from: string, to: string, random: Chance): string => {
  const [first, last] = [from, to].map((day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000) as [number, number];
  return new Date((first + random.below(last - first + 1)) * 86_400_000).toISOString().slice(0, 10);
};

/** A part of a whole near one of the bars. */
function partOf(whole: number, random: Chance): number {
  const near = Math.ceil((whole * random.pick([0, 50, 69, 70, 71, 99, 100, 100])) / 100) + random.below(3) - 1;
  return Math.max(0, Math.min(whole, near));
}

function anyAnswer(question: QuestionDefinition, law: UnitLaw, partial: boolean, random: Chance): unknown {
  switch (question.kind) {
    case 'yes-no':
      return random.percent(50);
    case 'count':
      return random.pick([0, 0, 1, 2, 3, 40]);
    case 'document': {
      if (random.percent(15)) return { issued: false };
      if (partial && random.percent(25)) return { issued: true, number: '01/KH' };
      const on = random.percent(60)
        ? dayIn(`${law.year}-01-01`, `${law.year}-03-31`, random)
        : random.pick([
            `${law.year - 1}-12-31`,
            `${law.year}-01-01`,
            `${law.year}-03-31`,
            `${law.year}-04-01`,
            `${law.year}-07-09`,
          ]);
      return { issued: true, on };
    }
    case 'share': {
      const total = random.pick(WHOLES);
      return { count: partOf(total, random), total };
    }
    case 'trend':
      return { previous: random.below(4), current: random.below(4) };
    case 'coverage': {
      const total = random.pick(WHOLES);
      const registered = random.percent(70) ? total : partOf(total, random);
      return { total, registered, recognised: partOf(registered, random) };
    }
    case 'incidents': {
      const { from, to } = law.window ?? { from: `${law.year}-01-01`, to: `${law.year}-12-31` };
      return Array.from({ length: random.pick([0, 0, 1, 1, 2]) }, () => ({
        on: dayIn(from, to, random),
        ...(question.kinds && random.percent(60) ? { kind: random.pick(question.kinds) } : {}),
        ...Object.fromEntries(
          (question.marks ?? [])
            .filter(() => !(partial && random.percent(20)))
            .map((mark) => [mark, random.percent(70)] as const),
        ),
      }));
    }
    case 'choice':
      return random.pick([...question.options, ...(partial ? (question.open ?? []) : [])]);
    case 'choices':
      return question.options.filter(() => random.percent(85));
  }
}

const NO_UNITS = { total: 0, registered: 0, recognised: 0 };

/** Whether the answer fares well under everything that is asked of it. */
function isGood(law: UnitLaw, id: string, answer: unknown): boolean {
  const world = {
    year: law.year,
    answer: (question: string) => (question === id ? answer : NO_UNITS),
    scale: (question: string) => (law.questions[question] as { options: readonly string[] }).options,
  };
  return law.leaves[id]!.every((leaf) => compare(leaf, world) !== 'not-met');
}

export interface RandomUnit {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly readings: Readonly<Record<string, string>>;
}

/**
 * A unit as it may come: mostly good answers, so that verdicts hang on a few; complete, or with more or less of it open.
 */
export function randomUnit(law: UnitLaw, random: Chance): RandomUnit {
  const partial = random.percent(70);
  const open = partial ? random.pick([4, 10, 30, 60, 95]) : 0;
  const faulty = random.pick([0, 3, 10, 40, 100]);
  const answers: Record<string, unknown> = {};
  if (law.exclusions.length > 0 && random.percent(4)) answers['excludedAs'] = random.pick(['none', ...law.exclusions]);
  for (const [id, question] of Object.entries(law.questions)) {
    if (random.percent(open)) continue;
    let answer = anyAnswer(question, law, partial, random);
    const wanted = !random.percent(faulty);
    for (let tries = 0; wanted && tries < 20; tries += 1) {
      answer = anyAnswer(question, law, false, random);
      if (isGood(law, id, answer)) break;
    }
    answers[id] = answer;
  }
  const readings = Object.fromEntries(
    Object.entries(law.readings).flatMap(([id, options]) => (random.percent(40) ? [[id, random.pick(options)]] : [])),
  );
  return { answers, readings };
}
