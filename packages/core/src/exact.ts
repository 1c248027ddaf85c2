import type { Node, Outcomes } from './conditions/node.ts';
import type { Slots } from './conditions/operator.ts';
import { NOT_APPLICABLE, type Outcome, and } from './conditions/outcome.ts';
import { CriteriaError } from './errors.ts';
import type { QuestionDefinition } from './model/types.ts';
import { plainJson } from './plain-json.ts';
import type { DocumentAnswer } from './questions/document/document.ts';

/**
 * Outcomes are worked out part by part, which is exact as long as the parts are free of each other. Where one open
 * question bears on several parts in different ways (a guard of two rules, a bar from above and one from below), parts
 * can seem open that are not: one fails if the answer is yes, the other if it is no. For those questions, and for
 * open readings used in several places, every answer that makes a difference is tried, and the outcomes are united.
 */
export interface Dependents {
  /** Runs the nodes; notes in `outcomes` what each can still come to, exactly; returns the same of all together. */
  run(roots: readonly Node[], slots: Slots, outcomes: Outcomes): Outcome;
  /** Whether an answer to try is open in these slots. */
  open(slots: Slots): boolean;
}

/** More trials than this would make one evaluation slow; such a set is a fault of its author. */
const MOST_TRIALS = 4096;

interface Variable {
  readonly name: string;
  readonly size: number;
  /** Settings to try, given what was answered; a single one (or none) when nothing is open. */
  settings(slots: Slots): readonly unknown[];
  set(slots: Slots, setting: unknown): void;
}

/** Ways of completing an answer, out of the answers that make a difference; none when it is complete. */
function completions(definition: QuestionDefinition, answer: unknown, probes: readonly unknown[]): readonly unknown[] {
  if (answer === undefined) return probes;
  if (definition.kind === 'document') {
    const { issued, on } = answer as DocumentAnswer;
    return issued && on === undefined ? probes.filter((probe) => (probe as DocumentAnswer).issued) : [];
  }
  if (definition.kind === 'choice') return definition.open?.includes(answer as string) ? probes : [];
  return [];
}

function questionVariables(
  roots: readonly Node[],
  definitions: Readonly<Record<string, QuestionDefinition>>,
  slotOf: (question: string) => number,
): Variable[] {
  const uses = new Map<string, { tendencies: Set<string>; count: number; probes: Map<string, unknown> }>();
  for (const root of roots) {
    root.uses((question, tendency, probes) => {
      const use = uses.get(question) ?? { tendencies: new Set<string>(), count: 0, probes: new Map<string, unknown>() };
      uses.set(question, use);
      use.tendencies.add(tendency);
      use.count += 1;
      for (const probe of probes) use.probes.set(plainJson(probe), probe);
    }, false);
  }
  const variables: Variable[] = [];
  for (const [question, { tendencies, count, probes }] of uses) {
    if (count < 2 || (tendencies.size === 1 && !tendencies.has('guard'))) continue;
    const slot = slotOf(question);
    const all = [...probes.values()];
    variables.push({
      name: question,
      size: all.length,
      settings: (slots) => completions(definitions[question]!, slots[slot], all),
      set(slots, setting) {
        slots[slot] = setting;
      },
    });
  }
  return variables;
}

function readingVariables(roots: readonly Node[], assumed: Record<string, string | undefined>): Variable[] {
  const seen = new Map<string, { options: readonly string[]; count: number }>();
  const visit = (node: Node): void => {
    if (node.reading) {
      const { id, options } = node.reading;
      seen.set(id, { options, count: (seen.get(id)?.count ?? 0) + 1 });
    }
    node.children.forEach(visit);
  };
  roots.forEach(visit);
  return [...seen]
    .filter(([, { count }]) => count > 1)
    .map(([reading, { options }]) => ({
      name: reading,
      size: options.length,
      settings: () => (assumed[reading] === undefined ? options : []),
      set(_slots, setting) {
        assumed[reading] = setting as string | undefined;
      },
    }));
}

/** Finds the dependent questions and readings of a set's nodes. */
export function findDependents(
  roots: readonly Node[],
  definitions: Readonly<Record<string, QuestionDefinition>>,
  slotOf: (question: string) => number,
  assumed: Record<string, string | undefined>,
): Dependents | undefined {
  const variables = [...questionVariables(roots, definitions, slotOf), ...readingVariables(roots, assumed)];
  if (variables.length === 0) return undefined;
  const trials = variables.reduce((product, { size }) => product * size, 1);
  if (trials > MOST_TRIALS) {
    const names = variables.map(({ name }) => name).join(', ');
    throw new CriteriaError('criteria', `too many questions bear on several rules in different ways: ${names}`);
  }
  return {
    open: (slots) => variables.some((variable) => variable.settings(slots).length > 0),
    run(nodes, slots, outcomes) {
      const answered = [...slots];
      const open = variables
        .map((variable) => ({ variable, settings: variable.settings(slots) }))
        .filter(({ settings }) => settings.length > 0);
      const united = new Uint8Array(outcomes.length);
      let unitedWhole = 0;
      const tryFrom = (at: number): void => {
        const next = open[at];
        if (!next) {
          outcomes.fill(0);
          let whole = NOT_APPLICABLE;
          for (const node of nodes) whole = and(whole, node.run(slots, outcomes));
          unitedWhole |= whole;
          for (let index = 0; index < united.length; index += 1) united[index]! |= outcomes[index]!;
          return;
        }
        for (const setting of next.settings) {
          next.variable.set(slots, setting);
          tryFrom(at + 1);
        }
      };
      tryFrom(0);
      outcomes.set(united);
      for (const { variable } of open) variable.set(slots, undefined);
      answered.forEach((answer, slot) => (slots[slot] = answer));
      return unitedWhole;
    },
  };
}
