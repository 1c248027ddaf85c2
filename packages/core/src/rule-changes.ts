import type { Condition, LeafCondition } from './model/types.ts';
import { plainJson } from './plain-json.ts';

/** One rule: what it asks and its bar, and when it holds. */
export interface ComparedRule {
  readonly leaf: LeafCondition;
  /** Readings under which it holds, by id. */
  readonly readings: Readonly<Record<string, string>>;
  /** The question of the guard under which it holds, the innermost one. */
  readonly onlyIf?: string;
}

/** A rule that differs. */
export type RuleChange =
  | { readonly change: 'changed'; readonly before: ComparedRule; readonly after: ComparedRule }
  | { readonly change: 'new'; readonly after: ComparedRule }
  | { readonly change: 'gone'; readonly before: ComparedRule };

function rulesOf(condition: Condition, under: Omit<ComparedRule, 'leaf'> = { readings: {} }): readonly ComparedRule[] {
  switch (condition.op) {
    case 'all':
      return condition.of.flatMap((part) => rulesOf(part, under));
    case 'score-at-least':
      return condition.of.flatMap((item) => rulesOf(item.condition, under));
    case 'when': {
      const guarded = { ...under, onlyIf: condition.if.question };
      return [...rulesOf(condition.then, guarded), ...(condition.else ? rulesOf(condition.else, guarded) : [])];
    }
    case 'reading':
      return Object.entries(condition.options).flatMap(([option, inner]) =>
        rulesOf(inner, { ...under, readings: { ...under.readings, [condition.reading]: option } }),
      );
    case 'not-applicable':
    case 'unknown':
      return [];
    default:
      return [{ ...under, leaf: condition }];
  }
}

const asked = (leaf: LeafCondition): readonly string[] =>
  leaf.op === 'coverage-at-least' ? leaf.questions : [leaf.question];

/** Two rules about the same thing: a question in common, and the same part of units. */
function sameSubject(before: LeafCondition, after: LeafCondition, earlier: Readonly<Record<string, string>>): boolean {
  if (before.op === 'coverage-at-least' && after.op === 'coverage-at-least' && before.part !== after.part) return false;
  const questions = asked(before);
  return asked(after).some((id) => questions.includes(id) || questions.includes(earlier[id] ?? id));
}

const same = (a: ComparedRule, b: ComparedRule): boolean => plainJson(a) === plainJson(b);

/**
 * The rules that differ between conditions before and after, cumulative on each side.
 *
 * @param earlier By question id: the question before that was about the same thing.
 */
export function changesBetween(
  before: readonly Condition[],
  after: readonly Condition[],
  earlier: Readonly<Record<string, string>>,
): readonly RuleChange[] {
  const old = before.flatMap((condition) => rulesOf(condition));
  const matched = new Set<ComparedRule>();
  const changes: RuleChange[] = [];
  for (const rule of after.flatMap((condition) => rulesOf(condition))) {
    const kept = old.find((each) => same(each, rule));
    if (kept) {
      matched.add(kept);
      continue;
    }
    // One rule may have become several, one for each reading.
    const former = old.find((each) => sameSubject(each.leaf, rule.leaf, earlier));
    if (former) matched.add(former);
    changes.push(former ? { change: 'changed', before: former, after: rule } : { change: 'new', after: rule });
  }
  for (const rule of old) if (!matched.has(rule)) changes.push({ change: 'gone', before: rule });
  return changes;
}
