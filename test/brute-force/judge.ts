import type { Condition, CoverageAtLeastCondition, LeafCondition } from '@antt/core';

/** What a rule comes to when every answer, every reading and the whole text is known. */
export type Outcome = 'met' | 'not-met' | 'not-applicable';

/** Everything known: the world in which a complete unit is judged. */
export interface World {
  readonly year: number;
  answer(question: string): unknown;
  reading(id: string): string;
  /** What a rule whose text is not known says here. */
  unknown(condition: Condition): Outcome;
  /** Steps of the scale of a question, from worst to best. */
  scale(question: string): readonly string[];
}

function met(yes: boolean): Outcome {
  return yes ? 'met' : 'not-met';
}

/** The parts that apply must all be met. */
export function together(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('not-met')) return 'not-met';
  return outcomes.includes('met') ? 'met' : 'not-applicable';
}

type Incident = Readonly<Record<string, unknown>>;
type Units = { readonly total: number; readonly registered: number; readonly recognised: number };

function reached(units: readonly Units[], { part, percent }: CoverageAtLeastCondition): Outcome {
  let total = 0;
  let reaching = 0;
  for (const one of units) {
    total += one.total;
    reaching += one[part];
  }
  return total === 0 ? 'not-applicable' : met(reaching * 100 >= total * percent);
}

/** One comparison with complete answers, straight from the table of answer kinds and criteria. */
export function compare(condition: LeafCondition, world: Pick<World, 'year' | 'answer' | 'scale'>): Outcome {
  // A coverage looks at several answers and takes them itself.
  const given = 'question' in condition ? world.answer(condition.question) : undefined;
  switch (condition.op) {
    case 'yes':
      return met(given as boolean);
    case 'issued': {
      const { issued, on } = given as { issued: boolean; on?: string };
      const { dated } = condition;
      if (!issued || !dated) return met(issued);
      return met(on! >= `${world.year}-${dated.from}` && on! <= `${world.year}-${dated.to}`);
    }
    case 'at-least':
      return met((given as number) >= condition.value);
    case 'at-most':
      return met((given as number) <= condition.value);
    case 'share-at-least': {
      const { count, total } = given as { count: number; total: number };
      if (total === 0 && condition.ifEmpty) return condition.ifEmpty;
      return met(count * 100 >= total * condition.percent);
    }
    case 'contained': {
      const { previous, current } = given as { previous: number; current: number };
      return met(!(current > previous));
    }
    case 'reduced': {
      const { previous, current } = given as { previous: number; current: number };
      return met(current < previous || previous + current === 0);
    }
    case 'none':
      return met((given as readonly unknown[]).length === 0);
    case 'excused':
      return met(
        (given as readonly Incident[]).every((incident) =>
          condition.excuses.some((marks) => marks.filter((mark) => incident[mark] === true).length === marks.length),
        ),
      );
    case 'rated-at-least':
      return met(
        world
          .scale(condition.question)
          .slice(world.scale(condition.question).indexOf(condition.level))
          .includes(given as string),
      );
    case 'one-of':
      if (condition.exempt?.includes(given as string)) return 'not-applicable';
      return met(condition.accept.includes(given as string));
    case 'includes-all':
      return met(condition.items.filter((item) => !(given as readonly string[]).includes(item)).length === 0);
    case 'coverage-at-least': {
      const kinds = condition.questions.map((question) => world.answer(question) as Units);
      if (condition.base === 'pooled') return reached(kinds, condition);
      return together(kinds.map((one) => reached([one], condition)));
    }
    default:
      throw new Error(`the second evaluator does not know ${JSON.stringify(condition)}`);
  }
}

/** A condition, whole, in a world where everything is known. */
export function judge(condition: Condition, world: World): Outcome {
  switch (condition.op) {
    case 'all':
      return together(condition.of.map((part) => judge(part, world)));
    case 'score-at-least': {
      const scored = condition.of.filter((item) => judge(item.condition, world) === 'met');
      return met(scored.reduce((sum, { points }) => sum + points, 0) >= condition.value);
    }
    case 'when':
      if (judge(condition.if, world) === 'met') return judge(condition.then, world);
      return condition.else ? judge(condition.else, world) : 'not-applicable';
    case 'reading':
      return judge(condition.options[world.reading(condition.reading)]!, world);
    case 'not-applicable':
      return 'not-applicable';
    case 'unknown':
      return world.unknown(condition);
    default:
      return compare(condition, world);
  }
}
