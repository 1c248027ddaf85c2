/**
 * The verdict by its definition: every way of completing what is open is tried, and judged as a whole.
 *
 * Trying all open questions at once takes the product of their values, beyond any machine. It is not needed. A rule is
 * a conjunction; take it apart into its terms, and put terms that share an open question, an open reading or an unknown
 * text into one group. The completions of the whole are then all combinations of completions of the groups, because no
 * open thing stands in two of them. So the outcomes that the whole can reach are exactly the conjunctions of one
 * reachable outcome from each group, and it is enough to enumerate every group by itself, jointly over what its terms
 * share. The same holds for one criterion and for all criteria together, where the groups may reach across criteria.
 */
import type { Condition, Verdict } from '@antt/core';
import { completionsOf } from './completions.ts';
import { type Outcome, type World, judge, together } from './judge.ts';
import { type Rule, type UnitLaw, allRules, askedBy, within } from './law.ts';

/** The verdict of the whole, and of every criterion by its id. */
export interface Verdicts {
  readonly whole: Verdict;
  readonly criteria: Readonly<Record<string, Verdict>>;
}

/** What may be open in a term: questions, readings, texts that are not known. */
interface Term {
  readonly condition: Condition;
  readonly questions: readonly string[];
  readonly readings: readonly string[];
  readonly unknown: readonly Condition[];
  /** Questions and readings under the names that they have in a world. */
  readonly things: readonly string[];
}

function termsOf(condition: Condition): readonly Term[] {
  if (condition.op === 'all') return condition.of.flatMap(termsOf);
  const inside = within(condition);
  const questions = [...new Set(inside.flatMap(askedBy))];
  const readings = [...new Set(inside.flatMap((one) => (one.op === 'reading' ? [one.reading] : [])))];
  const unknown = inside.filter((one) => one.op === 'unknown');
  const things = [...questions, ...readings.map((id) => `reading ${id}`)];
  return [{ condition, questions, readings, unknown, things }];
}

const UNKNOWN: readonly Outcome[] = ['met', 'not-met'];
/** Groups with more completions than this are remembered: they come again and again. */
const WORTH_KEEPING = 50;

type Answers = Readonly<Record<string, unknown>>;
type Readings = Readonly<Record<string, string>>;
/** A question, a reading or an unknown text, and the settings that it may take. */
type Setting = readonly [thing: unknown, values: readonly unknown[]];

interface Group {
  readonly terms: readonly Term[];
  readonly open: ReadonlyMap<unknown, readonly unknown[]>;
}

/** The second evaluator for one unit type and year. */
export function bruteForce(law: UnitLaw): (answers: Answers, readings: Readings) => Verdicts {
  const terms = new Map<Condition, readonly Term[]>();
  const termsUnder = ({ condition, parts }: Rule): readonly Term[] => {
    if (!condition) return parts.flatMap(termsUnder);
    if (!terms.has(condition)) terms.set(condition, termsOf(condition));
    return terms.get(condition)!;
  };
  const rules = allRules(law.rules).map((rule) => ({ id: rule.id, terms: termsUnder(rule) }));
  const everything = law.rules.flatMap(termsUnder);
  const kept = new Map<string, readonly Outcome[]>();
  const world = new Map<unknown, unknown>();
  const inThisWorld: World = {
    year: law.year,
    answer: (question) => world.get(question),
    reading: (id) => world.get(`reading ${id}`) as string,
    unknown: (condition) => world.get(condition) as Outcome,
    scale: (question) => (law.questions[question] as { options: readonly string[] }).options,
  };

  /** Judges the terms together in every world that the settings allow, one after the other. */
  function inEveryWorld(group: readonly Term[], settings: readonly Setting[], at: number, into: Set<Outcome>): void {
    const setting = settings[at];
    if (!setting) {
      into.add(together(group.map(({ condition }) => judge(condition, inThisWorld))));
      return;
    }
    for (const value of setting[1]) {
      world.set(setting[0], value);
      inEveryWorld(group, settings, at + 1, into);
    }
  }
  function tried(group: readonly Term[], open: readonly Setting[]): readonly Outcome[] {
    const into = new Set<Outcome>();
    inEveryWorld(group, open, 0, into);
    return [...into];
  }

  /** What a group of terms can come to, all that is open in it tried together. */
  function reachedBy(
    group: readonly Term[],
    open: readonly Setting[],
    answers: Answers,
    chosen: Readings,
  ): readonly Outcome[] {
    if (open.reduce((product, [, values]) => product * values.length, 1) < WORTH_KEEPING) return tried(group, open);
    // What a group comes to hangs on the answers to its questions and on its readings, and on nothing else.
    const given = group.map(({ questions, readings }) => [
      questions.map((id) => answers[id] ?? null),
      readings.map((id) => chosen[id] ?? null),
    ]);
    const key = JSON.stringify([group.map((term) => everything.indexOf(term)), given]);
    const known = kept.get(key) ?? tried(group, open);
    kept.set(key, known);
    return known;
  }

  /** Puts what is settled into the world, and gives what is open, thing by thing. */
  function opened(answers: Answers, chosen: Readings): ReadonlyMap<unknown, readonly unknown[]> {
    const open = new Map<unknown, readonly unknown[]>();
    const things = [
      ...Object.keys(law.questions).map((id) => [id, completionsOf(law, id, answers[id])] as const),
      ...Object.entries(law.readings).map(
        ([id, options]) => [`reading ${id}`, chosen[id] === undefined ? options : [chosen[id]]] as const,
      ),
    ];
    for (const [thing, values] of things) {
      if (values.length === 1) world.set(thing, values[0]);
      else open.set(thing, values);
    }
    return open;
  }

  /** The terms in groups: those that share something open stand together. */
  function grouped(terms: readonly Term[], openIn: ReadonlyMap<Term, readonly Setting[]>): readonly Group[] {
    const groups: Group[] = [];
    for (const term of terms) {
      const settings = openIn.get(term)!;
      const sharing = groups.filter(({ open }) => settings.some(([thing]) => open.has(thing)));
      for (const group of sharing) groups.splice(groups.indexOf(group), 1);
      groups.push({
        terms: [...sharing.flatMap((group) => group.terms), term],
        open: new Map([...sharing.flatMap(({ open }) => [...open]), ...settings]),
      });
    }
    return groups;
  }

  return (answers, chosen) => {
    const { excludedAs } = answers;
    if (typeof excludedAs === 'string' && excludedAs !== 'none') {
      return { whole: 'not-applicable', criteria: Object.fromEntries(rules.map(({ id }) => [id, 'not-applicable'])) };
    }
    const open = opened(answers, chosen);
    const openIn = new Map(
      everything.map((term) => [
        term,
        [
          ...term.things.flatMap((thing) => (open.has(thing) ? [[thing, open.get(thing)!] as const] : [])),
          ...term.unknown.map((condition) => [condition, UNKNOWN] as const),
        ],
      ]),
    );
    // A term with nothing open comes to one thing, in whichever criterion it is met.
    const alone = new Map<Term, Outcome>();
    for (const [term, settings] of openIn) {
      if (settings.length === 0) alone.set(term, judge(term.condition, inThisWorld));
    }
    const [whole, ...each] = [everything, ...rules.map((rule) => rule.terms)].map((terms): Verdict => {
      const settled = together(terms.flatMap((term) => alone.get(term) ?? []));
      const groups = grouped(
        terms.filter((term) => !alone.has(term)),
        openIn,
      );
      return verdictOf(
        groups.reduce<readonly Outcome[]>(
          (before, group) => {
            const more = reachedBy(group.terms, [...group.open], answers, chosen);
            return [...new Set(before.flatMap((one) => more.map((other) => together([one, other]))))];
          },
          [settled],
        ),
      );
    });
    return { whole: whole!, criteria: Object.fromEntries(rules.map(({ id }, at) => [id, each[at]!])) };
  };
}

/** The rule of the standard: decided only where every completion leads the same way. */
function verdictOf(reached: readonly Outcome[]): Verdict {
  if (!reached.includes('not-met')) return reached.includes('met') ? 'met' : 'not-applicable';
  return reached.length === 1 ? 'not-met' : 'undetermined';
}
