import { buildNode } from '../build.ts';
import { NOT_MET, type Outcome } from '../conditions/outcome.ts';
import type { Condition, CriteriaSet } from '../model/types.ts';
import { leavesOf } from '../probes.ts';
import { readingsOf } from '../resolve.ts';
import type { Answers } from '../standard.ts';
import { implies } from './implies.ts';
import { search } from './search.ts';
import { type Values, valuesFor } from './values.ts';

/** A condition as a function of answers. */
type Judge = (answers: Answers) => Outcome;

/** @throws {CriteriaError} when the condition does not fit the questions of the set. */
export function judgeOf(condition: Condition, set: CriteriaSet, readings: Readonly<Record<string, string>>): Judge {
  const ids = Object.keys(set.questions);
  const places = new Map(ids.map((id, index) => [id, index]));
  let nodes = 0;
  const node = buildNode(condition, 'condition', {
    set,
    readings,
    assumed: {},
    slot: (question) => places.get(question),
    nextIndex: () => nodes++,
  });
  const outcomes = new Uint8Array(nodes);
  const slots: unknown[] = ids.map(() => undefined);
  return (answers) => {
    slots.fill(undefined);
    for (const question in answers) slots[places.get(question)!] = answers[question];
    return node.run(slots, outcomes);
  };
}

/** Every way to take the readings that conditions leave open. */
function waysToRead(conditions: readonly Condition[], set: CriteriaSet): readonly Readonly<Record<string, string>>[] {
  let ways: Record<string, string>[] = [{}];
  for (const reading of new Set(conditions.flatMap(readingsOf))) {
    const taken = set.takenReadings?.[reading]?.option;
    const options = taken === undefined ? (set.readings[reading]?.options ?? []) : [taken];
    ways = ways.flatMap((way) => options.map((option) => ({ ...way, [reading]: option })));
  }
  return ways;
}

const domainOf = (conditions: readonly Condition[], set: CriteriaSet): readonly Values[] =>
  valuesFor(set, conditions.flatMap(leavesOf), 'condition');

/** How it was found that a province asks at least as much as the law, or answers that show that it does not. */
export type Strictness =
  | { readonly asksAsMuch: true; readonly method: 'bars' | 'exhaustive' | 'sampled'; readonly tried: number }
  | { readonly asksAsMuch: false; readonly answers: Answers; readonly readings: Readonly<Record<string, string>> };

/** Takes answers away as long as those that are left still meet the one and fail the other. */
function simplest(answers: Answers, province: Judge, law: Judge): Answers {
  let left: Record<string, unknown> = { ...answers };
  for (const question of Object.keys(answers)) {
    const { [question]: _, ...without } = left;
    if ((province(without) & NOT_MET) === 0 && law(without) === NOT_MET) left = without;
  }
  return left;
}

/**
 * Whether the province's condition asks at least as much as the law's: whoever fails the law fails the province too,
 * under every reading that nobody has taken. Seen from the bars where they can be compared, otherwise by trying the
 * answers that make a difference.
 */
export function strictness(law: Condition, province: Condition, set: CriteriaSet): Strictness {
  const ways = waysToRead([law, province], set);
  if (implies(province, law, set.questions)) return { asksAsMuch: true, method: 'bars', tried: 0 };
  const domain = domainOf([law, province], set);
  let tried = 0;
  let exhaustive = true;
  for (const readings of ways) {
    const own = judgeOf(province, set, readings);
    const nation = judgeOf(law, set, readings);
    const found = search(domain, (answers) => nation(answers) === NOT_MET && (own(answers) & NOT_MET) === 0);
    if (found.answers) return { asksAsMuch: false, answers: simplest(found.answers, own, nation), readings };
    tried += found.tried;
    exhaustive &&= found.exhaustive;
  }
  return { asksAsMuch: true, method: exhaustive ? 'exhaustive' : 'sampled', tried };
}

/**
 * Answers about one rule, with more put beside them so that they meet the province's whole condition and fail the law's;
 * as they are, where none can be found.
 */
export function extended(answers: Answers, law: Condition, province: Condition, set: CriteriaSet): Answers {
  const domain = domainOf([law, province], set).map((one) =>
    Object.hasOwn(answers, one.question) ? { ...one, values: [answers[one.question]] } : one,
  );
  for (const readings of waysToRead([law, province], set)) {
    const own = judgeOf(province, set, readings);
    const nation = judgeOf(law, set, readings);
    const found = search(domain, (tried) => nation(tried) === NOT_MET && (own(tried) & NOT_MET) === 0);
    if (found.answers) return simplest(found.answers, own, nation);
  }
  return answers;
}

/** What has to hold for a part of a condition to be looked at: guards, and whether each is met. */
interface Guard {
  readonly condition: Condition;
  readonly met: boolean;
}

/** Whether some answers get past the guards and satisfy the condition; `true` too where not all can be tried. */
function reachable(condition: Condition, guards: readonly Guard[], set: CriteriaSet): boolean {
  const all = [condition, ...guards.map((guard) => guard.condition)];
  const domain = domainOf(all, set);
  return waysToRead(all, set).some((readings) => {
    const judge = judgeOf(condition, set, readings);
    const judges = guards.map((guard) => ({ judge: judgeOf(guard.condition, set, readings), met: guard.met }));
    const { answers, exhaustive } = search(
      domain,
      (tried) => judge(tried) !== NOT_MET && judges.every((guard) => (guard.judge(tried) === 1) === guard.met),
    );
    return answers !== undefined || !exhaustive;
  });
}

/** The paths of the parts of a condition that no answers can satisfy, innermost only: `.then.of[1]`. */
export function unreachableIn(
  condition: Condition,
  set: CriteriaSet,
  guards: readonly Guard[] = [],
): readonly string[] {
  const inside = (part: Condition, step: string, more: readonly Guard[] = []): readonly string[] =>
    unreachableIn(part, set, [...guards, ...more]).map((path) => step + path);
  let found: readonly string[] = [];
  if (condition.op === 'all') found = condition.of.flatMap((part, at) => inside(part, `.of[${at}]`));
  else if (condition.op === 'score-at-least') {
    found = condition.of.flatMap((item, at) => inside(item.condition, `.of[${at}].condition`));
  } else if (condition.op === 'when') {
    found = [
      ...inside(condition.then, '.then', [{ condition: condition.if, met: true }]),
      ...(condition.else ? inside(condition.else, '.else', [{ condition: condition.if, met: false }]) : []),
    ];
  } else if (condition.op === 'reading') {
    found = Object.entries(condition.options).flatMap(([option, inner]) => inside(inner, `.options.${option}`));
  }
  return found.length > 0 || reachable(condition, guards, set) ? found : [''];
}
