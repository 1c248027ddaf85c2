/**
 * The rules of a province put over those of the law, done again for the second evaluator: from the file as it is
 * written, change by change, without the engine. That an overlay may do so (it never loosens) is not asked here.
 */
import { readFileSync } from 'node:fs';
import type { Condition, Overlay, OverlayChange } from '@antt/core';
import { type Rule, type UnitLaw, askedBy, withRules } from './law.ts';

const folder = new URL('../../packages/schemas/overlays/', import.meta.url);
export const readOverlay = (id: string): Overlay =>
  JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')) as Overlay;

type Rewrite = (condition: Condition) => Condition | undefined;

/** The condition with others in the place of those, itself included, for which there are some. */
function rewritten(of: Condition, by: Rewrite): Condition {
  const other = by(of);
  if (other) return other === of ? of : rewritten(other, by);
  switch (of.op) {
    case 'all':
      return { ...of, of: of.of.map((part) => rewritten(part, by)) };
    case 'score-at-least':
      return { ...of, of: of.of.map((item) => ({ ...item, condition: rewritten(item.condition, by) })) };
    case 'when':
      return { ...of, then: rewritten(of.then, by), ...(of.else ? { else: rewritten(of.else, by) } : {}) };
    case 'reading': {
      const options = Object.entries(of.options).map(([option, inner]) => [option, rewritten(inner, by)] as const);
      return { ...of, options: Object.fromEntries(options) };
    }
    default:
      return of;
  }
}

/** Every rule that has a condition, changed; those with this id alone, where one is given. */
const changed = (rules: readonly Rule[], id: string | undefined, by: Rewrite): readonly Rule[] =>
  rules.map((rule) => ({
    ...rule,
    parts: changed(rule.parts, id, by),
    ...(rule.condition && (id === undefined || rule.id === id) ? { condition: rewritten(rule.condition, by) } : {}),
  }));

function after(law: UnitLaw, change: OverlayChange): UnitLaw {
  if ('unitTypes' in change && !change.unitTypes.includes(law.unitType)) return law;
  const put = (rules: readonly Rule[], own: UnitLaw['questions'] = {}): UnitLaw =>
    withRules(rules, { ...law, questions: { ...law.questions, ...own } });
  switch (change.change) {
    case 'choose-reading':
      return put(
        changed(law.rules, undefined, (one) =>
          one.op === 'reading' && one.reading === change.reading ? one.options[change.option] : undefined,
        ),
      );
    case 'tighten': {
      const { op, question, part } = change.rule;
      return put(
        changed(law.rules, change.criterion, (one) => {
          if (one.op !== op || !askedBy(one).includes(question)) return undefined;
          if (part !== undefined && (one as { part?: string }).part !== part) return undefined;
          const done = Object.entries(change.to).every(
            ([bar, value]) => (one as unknown as Record<string, unknown>)[bar] === value,
          );
          return done ? one : { ...one, ...change.to };
        }),
      );
    }
    case 'replace': {
      const swap = (rules: readonly Rule[]): readonly Rule[] =>
        rules.map((rule) => ({
          ...rule,
          parts: swap(rule.parts),
          ...(rule.id === change.criterion ? { condition: change.condition } : {}),
        }));
      return put(swap(law.rules), change.questions);
    }
    case 'add-criterion': {
      const { id, condition, questions } = change;
      return put([...law.rules, { id, citations: [], condition, parts: [] }], questions);
    }
    case 'set-window': {
      const day = ({ day, yearsBefore = 0 }: typeof change.from): string => `${law.year - yearsBefore}-${day}`;
      return { ...law, window: { from: day(change.from), to: day(change.to) } };
    }
    case 'earlier-deadline': {
      if (change.deadline !== 'registration') return law;
      // The paper by which a unit registers, wanted within the first quarter.
      return put(
        changed(law.rules, undefined, (one) =>
          one.op === 'issued' && one.question === 'registration' && one.dated?.to === '03-31'
            ? { ...one, dated: { from: one.dated.from, to: change.day.day } }
            : undefined,
        ),
      );
    }
    default:
      // Deadlines of decisions, names, words, signers and targets.
      return law;
  }
}

/** The law of a unit type and year under an overlay. */
export const under = (law: UnitLaw, overlay: Overlay): UnitLaw => overlay.changes.reduce(after, law);
