import { buildNode } from '../build.ts';
import { MET, NOT_MET, type Outcome } from '../conditions/outcome.ts';
import type { Condition, CriteriaSet } from '../model/types.ts';
import { leavesOf, questionsOf, readingsOf } from '../resolve.ts';
import type { Answers } from '../standard.ts';
import { implies } from './implies.ts';
import { underReadings } from './replace.ts';
import { type Look, search } from './search.ts';
import { type Step, stepsOf } from './steps.ts';
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

/** How it was found that a province asks at least as much as the law; or answers that show that it does not, or neither. */
export type Strictness =
  | { readonly asksAsMuch: true; readonly method: 'bars' | 'exhaustive'; readonly tried: number }
  | { readonly asksAsMuch: false; readonly answers: Answers; readonly readings: Readonly<Record<string, string>> }
  /** Too much would have to be tried, or no finite list of answers stands for all. */
  | { readonly asksAsMuch: undefined };

/** Takes answers away as long as those that are left still meet the one and fail the other. */
function simplest(answers: Answers, province: Judge, law: Judge): Answers {
  let left: Record<string, unknown> = { ...answers };
  for (const question of Object.keys(answers)) {
    const { [question]: _, ...without } = left;
    if ((province(without) & NOT_MET) === 0 && law(without) === NOT_MET) left = without;
  }
  return left;
}

/** What has to hold together, each part by itself: whoever fails one of them fails the whole. */
const partsOf = (condition: Condition): readonly Condition[] =>
  condition.op === 'all' ? condition.of.flatMap(partsOf) : [condition];

/**
 * Whether the province's condition asks at least as much as the law's: whoever fails the law fails the province too,
 * under every reading that nobody has taken. Each part of the law by itself is seen from the bars where they can be
 * compared; otherwise answers are looked for that break this part and meet the province.
 */
export function strictness(law: Condition, province: Condition, set: CriteriaSet): Strictness {
  let tried = 0;
  let unproven = false;
  for (const readings of waysToRead([law, province], set)) {
    const read = underReadings(province, readings);
    const own = judgeOf(read, set, readings);
    for (const part of partsOf(underReadings(law, readings))) {
      if (implies(read, part, set.questions)) continue;
      const nation = judgeOf(part, set, readings);
      const found = search(domainOf([part, read], set), (answers) => {
        const [broken, kept] = [nation(answers), own(answers)];
        if (broken === NOT_MET && (kept & NOT_MET) === 0) return true;
        return (broken & NOT_MET) === 0 || kept === NOT_MET ? false : undefined;
      });
      if (found.answers) return { asksAsMuch: false, answers: simplest(found.answers, own, nation), readings };
      tried += found.tried;
      unproven ||= !found.exhaustive;
    }
  }
  if (unproven) return { asksAsMuch: undefined };
  return { asksAsMuch: true, method: tried === 0 ? 'bars' : 'exhaustive', tried };
}

/** A criterion with a condition. */
interface Ruled {
  readonly id: string;
  readonly condition: Condition;
}

/** The criteria that hang together with a condition: by a question, or by one asked by another that does. */
function connected(condition: Condition, others: readonly Ruled[]): readonly Ruled[] {
  const asked = new Set(questionsOf(condition));
  let found: readonly Ruled[] = [];
  for (let before = -1; before < found.length;) {
    before = found.length;
    found = others.filter((other) => questionsOf(other.condition).some((question) => asked.has(question)));
    for (const other of found) questionsOf(other.condition).forEach((question) => asked.add(question));
  }
  return found;
}

/** Criteria that no answers can meet together with a condition, and a way to read them under which it is so. */
export interface Conflict {
  readonly criteria: readonly string[];
  readonly readings: Readonly<Record<string, string>>;
}

/** The criteria with which a condition leaves nobody a way to meet all, under one of the readings at least. */
export function conflictOf(condition: Condition, others: readonly Ruled[], set: CriteriaSet): Conflict | undefined {
  const near = connected(condition, others);
  const conflictWith = (some: readonly Ruled[]): Conflict | undefined => {
    const all = [condition, ...some.map((other) => other.condition)];
    const readings = waysToRead(all, set).find((way) => {
      const judges = all.map((each) => judgeOf(each, set, way));
      const domain = domainOf(
        all.map((each) => underReadings(each, way)),
        set,
      );
      const { answers, exhaustive } = search(domain, satisfied(judges), true);
      return answers === undefined && exhaustive;
    });
    return readings && { criteria: some.map(({ id }) => id), readings };
  };
  // With one of them alone, if that is enough: it says more.
  for (const other of near) {
    const conflict = conflictWith([other]);
    if (conflict) return conflict;
  }
  return near.length > 1 ? conflictWith(near) : undefined;
}

/** Looks for answers that satisfy all. */
const satisfied =
  (judges: readonly Judge[]): Look =>
  (answers) => {
    let sure = true;
    for (const judge of judges) {
      const outcome = judge(answers);
      if (outcome === NOT_MET) return false;
      if (outcome & NOT_MET) sure = false;
    }
    return sure || undefined;
  };

type Guard = NonNullable<Step['guard']>;

/** Whether some answers get past the guards and satisfy the condition; `true` too where not all can be tried. */
function reachable(condition: Condition, guards: readonly Guard[], set: CriteriaSet): boolean {
  const all = [condition, ...guards.map((guard) => guard.condition)];
  const domain = domainOf([...all].reverse(), set);
  return waysToRead(all, set).some((readings) => {
    const meets = satisfied([judgeOf(condition, set, readings)]);
    const judges = guards.map((guard) => ({ judge: judgeOf(guard.condition, set, readings), met: guard.met }));
    const look: Look = (tried) => {
      let seen = meets(tried);
      for (const { judge, met } of judges) {
        const outcome = judge(tried);
        const through = outcome === MET ? met : outcome & MET ? undefined : !met;
        if (through === false) return false;
        if (through === undefined) seen &&= undefined;
      }
      return seen;
    };
    const { answers, exhaustive } = search(domain, look, true);
    return answers !== undefined || !exhaustive;
  });
}

/** The paths of the parts of a condition that no answers can satisfy, innermost only: `.then.of[1]`. */
export function unreachableIn(
  condition: Condition,
  set: CriteriaSet,
  guards: readonly Guard[] = [],
): readonly string[] {
  const found = stepsOf(condition).flatMap(({ step, part, guard }) =>
    unreachableIn(part, set, guard ? [...guards, guard] : guards).map((path) => step + path),
  );
  return found.length > 0 || reachable(condition, guards, set) ? found : [''];
}
