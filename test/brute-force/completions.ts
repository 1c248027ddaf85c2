import type { LeafCondition, QuestionDefinition } from '@antt/core';
import type { UnitLaw } from './law.ts';

/** More units than any that were answered: by itself it decides every share of a pool. */
const MANY = 1e12;

const subsets = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.reduce<readonly (readonly T[])[]>((all, item) => [...all, ...all.map((some) => [...some, item])], [[]]);

/** The day before, the day itself and the day after. */
function around(day: string): readonly string[] {
  const at = Date.parse(`${day}T00:00:00Z`);
  return [-1, 0, 1].map((days) => new Date(at + days * 86_400_000).toISOString().slice(0, 10));
}

/**
 * Values that stand for all values of a question: whatever a unit answers, one of these fares the same under every
 * comparison that the law makes with that question.
 */
export function representatives(
  question: QuestionDefinition,
  leaves: readonly LeafCondition[],
  year: number,
): readonly unknown[] {
  switch (question.kind) {
    case 'yes-no':
      return [true, false];
    case 'count': {
      const bars = leaves.flatMap((leaf) => ('value' in leaf ? [leaf.value - 1, leaf.value, leaf.value + 1] : []));
      return [...new Set([0, ...bars])].filter((value) => value >= 0);
    }
    case 'document': {
      const edges = leaves.flatMap((leaf) =>
        leaf.op === 'issued' && leaf.dated ? [leaf.dated.from, leaf.dated.to].map((day) => `${year}-${day}`) : [],
      );
      return [{ issued: false }, ...[...edges.flatMap(around), `${year}-06-15`].map((on) => ({ issued: true, on }))];
    }
    case 'share': {
      const bars = leaves.flatMap((leaf) => ('percent' in leaf ? [leaf.percent - 1, leaf.percent] : []));
      const counts = [...new Set([0, 100, ...bars])].filter((count) => count >= 0 && count <= 100);
      return [{ count: 0, total: 0 }, ...counts.map((count) => ({ count, total: 100 }))];
    }
    case 'trend':
      return [0, 1, 2].flatMap((previous) => [0, 1, 2].map((current) => ({ previous, current })));
    case 'incidents':
      return [
        [],
        ...subsets(question.marks ?? []).map((carried) => [
          Object.fromEntries((question.marks ?? []).map((mark) => [mark, carried.includes(mark)])),
        ]),
      ];
    case 'choice':
      return question.options;
    case 'choices':
      return subsets(question.options);
    case 'coverage':
      return [
        { total: 0, registered: 0, recognised: 0 },
        { total: MANY, registered: MANY, recognised: MANY },
        { total: MANY, registered: MANY, recognised: 0 },
        { total: MANY, registered: 0, recognised: 0 },
      ];
  }
}

/** An incident with every way of answering the marks that are open. */
function incidentsFrom(
  marks: readonly string[],
  incident: Record<string, unknown>,
): readonly Record<string, unknown>[] {
  const open = marks.filter((mark) => incident[mark] === undefined);
  return subsets(open).map((carried) => ({
    ...incident,
    ...Object.fromEntries(open.map((mark) => [mark, carried.includes(mark)])),
  }));
}

const remembered = new WeakMap<QuestionDefinition, Map<string, readonly unknown[]>>();

/** The representatives of a question of this law, worked out once. */
function representativesIn(law: UnitLaw, question: string): readonly unknown[] {
  const definition = law.questions[question]!;
  const byYear = remembered.get(definition) ?? new Map<string, readonly unknown[]>();
  remembered.set(definition, byYear);
  const key = `${law.unitType} ${law.year} ${question}`;
  const known = byYear.get(key) ?? representatives(definition, law.leaves[question]!, law.year);
  byYear.set(key, known);
  return known;
}

/** Every way in which an answer, given or not, may yet be completed. One way: it is complete. */
export function completionsOf(law: UnitLaw, question: string, answer: unknown): readonly unknown[] {
  const definition = law.questions[question]!;
  const all = (): readonly unknown[] => representativesIn(law, question);
  if (answer === undefined) return all();
  if (definition.kind === 'choice') return definition.open?.includes(answer as string) ? all() : [answer];
  if (definition.kind === 'document') {
    const { issued, on } = answer as { issued: boolean; on?: string };
    const asksForDay = law.leaves[question]!.some((leaf) => leaf.op === 'issued' && leaf.dated);
    if (!issued || on !== undefined || !asksForDay) return [answer];
    return all().filter((paper) => (paper as { issued: boolean }).issued);
  }
  if (definition.kind === 'incidents' && definition.marks) {
    return (answer as readonly Record<string, unknown>[]).reduce<readonly (readonly Record<string, unknown>[])[]>(
      (ways, incident) =>
        ways.flatMap((before) => incidentsFrom(definition.marks!, incident).map((one) => [...before, one])),
      [[]],
    );
  }
  return [answer];
}
