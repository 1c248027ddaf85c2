import { allNode } from './conditions/all/all.ts';
import { leafNode } from './conditions/leaf/leaf.ts';
import type { Node } from './conditions/node.ts';
import { notApplicableNode } from './conditions/not-applicable/not-applicable.ts';
import type { LinkContext } from './conditions/operator.ts';
import { linkLeaf } from './conditions/operators.ts';
import { scoreNode } from './conditions/score-at-least/score-at-least.ts';
import { readingNode } from './conditions/reading/reading.ts';
import { unknownNode } from './conditions/unknown/unknown.ts';
import { whenNode } from './conditions/when/when.ts';
import { CriteriaError } from './errors.ts';
import type { Condition, CriteriaSet } from './model/types.ts';

/** What building the nodes of a set shares. */
export interface BuildContext {
  readonly set: CriteriaSet;
  /** Chosen readings. */
  readonly readings: Readonly<Record<string, string>>;
  /** Readings taken for a while by the search for dependent answers. */
  readonly assumed: Record<string, string | undefined>;
  slot(question: string): number | undefined;
  /** The next free place in the outcomes. */
  nextIndex(): number;
}

/** Guards ask questions of few answers, so that all of them can be tried (`exact.ts`). */
const GUARDS: ReadonlySet<string> = new Set(['yes', 'one-of', 'at-least']);

/** Turns a condition into a node; a chosen reading leaves only its own condition. */
export function buildNode(condition: Condition, at: string, context: BuildContext): Node {
  const build = (inner: Condition): Node => buildNode(inner, at, context);
  switch (condition.op) {
    case 'all':
      return condition.of.length === 1
        ? build(condition.of[0]!)
        : allNode(context.nextIndex(), condition.of.map(build));
    case 'score-at-least': {
      const items = condition.of.map((item) => ({ points: item.points, node: build(item.condition) }));
      return scoreNode(context.nextIndex(), items, condition.value);
    }
    case 'when': {
      if (!GUARDS.has(condition.if.op)) throw new CriteriaError(at, `operator "${condition.if.op}" cannot be a guard`);
      const guard = build(condition.if);
      const otherwise = condition.else && build(condition.else);
      return whenNode(context.nextIndex(), guard, build(condition.then), otherwise, condition.if.question);
    }
    case 'reading': {
      const { reading, options } = condition;
      if (!Object.hasOwn(context.set.readings, reading)) throw new CriteriaError(at, `unknown reading "${reading}"`);
      const chosen = context.readings[reading];
      if (chosen !== undefined) {
        const only = Object.hasOwn(options, chosen) ? options[chosen] : undefined;
        if (!only) throw new CriteriaError(at, `reading "${reading}" has no condition for "${chosen}"`);
        return build(only);
      }
      // Inside an option its own reading is settled.
      const under = (option: string): BuildContext => ({
        ...context,
        readings: { ...context.readings, [reading]: option },
      });
      const nodes = Object.fromEntries(
        Object.entries(options).map(([option, inner]) => [option, buildNode(inner, at, under(option))]),
      );
      return readingNode(context.nextIndex(), reading, nodes, context.assumed);
    }
    case 'unknown':
      return unknownNode(context.nextIndex(), `${context.set.instrument} ${at}`);
    case 'not-applicable':
      return notApplicableNode(context.nextIndex());
    default: {
      const link: LinkContext = {
        at,
        year: context.set.year,
        definition(question) {
          const definition = Object.hasOwn(context.set.questions, question) && context.set.questions[question];
          if (!definition) throw new CriteriaError(at, `question "${question}" is not declared`);
          return definition;
        },
        slot(question) {
          const slot = context.slot(question);
          if (slot === undefined) throw new CriteriaError(at, `question "${question}" is not declared`);
          return slot;
        },
      };
      return leafNode(context.nextIndex(), linkLeaf(condition, link));
    }
  }
}
