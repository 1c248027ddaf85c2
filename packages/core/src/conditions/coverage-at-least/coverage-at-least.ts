import type { CoverageAtLeastCondition } from '../../model/types.ts';
import type { CoverageAnswer } from '../../questions/coverage/coverage.ts';
import type { Reason } from '../../result.ts';
import type { Operator, Slots } from '../operator.ts';
import { MET, NOT_APPLICABLE, NOT_MET, type Outcome, and } from '../outcome.ts';
import { reachesShare, shareReason } from '../share.ts';

/**
 * Met when enough of the units under management are registered, or recognised: of all kinds together (`pooled`), or of
 * each kind that has units (`per-kind`). A kind that was not answered may bring any number of units, good or bad, so
 * a pool with an open kind stays open unless every unit must count and one already does not.
 */
export const coverageAtLeast: Operator<CoverageAtLeastCondition> = {
  op: 'coverage-at-least',
  kinds: ['coverage'],
  link({ questions, part, percent, base }, context) {
    const places = questions.map((question) => ({ question: Object.freeze([question]), slot: context.slot(question) }));
    const at = (slots: Slots, slot: number): CoverageAnswer | undefined => slots[slot] as CoverageAnswer | undefined;
    const openOf = (slots: Slots): string[] =>
      questions.filter((_, index) => at(slots, places[index]!.slot) === undefined);

    const ofKind = (answer: CoverageAnswer | undefined): Outcome => {
      if (answer === undefined) return MET | NOT_APPLICABLE | (percent > 0 ? NOT_MET : 0);
      return answer.total === 0 ? NOT_APPLICABLE : reachesShare(answer[part], answer.total, percent);
    };
    const perKind = (slots: Slots): Outcome => {
      let whole = NOT_APPLICABLE;
      for (const { slot } of places) whole = and(whole, ofKind(at(slots, slot)));
      return whole;
    };
    const pool = (slots: Slots): { count: number; total: number; open: boolean } => {
      let count = 0;
      let total = 0;
      let open = false;
      for (const { slot } of places) {
        const answer = at(slots, slot);
        if (answer === undefined) open = true;
        else {
          count += answer[part];
          total += answer.total;
        }
      }
      return { count, total, open };
    };
    const pooled = (slots: Slots): Outcome => {
      const { count, total, open } = pool(slots);
      if (!open) return total === 0 ? NOT_APPLICABLE : reachesShare(count, total, percent);
      // More units can dilute any share, and lift any but one of 100% that is already short.
      const canReach = percent < 100 || count === total ? MET : 0;
      const canFall = percent > 0 ? NOT_MET : 0;
      return canReach | canFall | (total === 0 ? NOT_APPLICABLE : 0);
    };

    const noUnits: Reason = Object.freeze({ code: 'no-units', questions });
    const perKindReason = (slots: Slots, outcome: Outcome): Reason => {
      const reasons = places.flatMap(({ question, slot }) => {
        const answer = at(slots, slot);
        if (answer === undefined || ofKind(answer) !== outcome) return [];
        return [shareReason(question, answer[part], answer.total, percent, outcome, part)];
      });
      if (reasons.length === 1) return reasons[0]!;
      return outcome === MET ? { code: 'all-met', reasons } : { code: 'several', reasons };
    };

    const pooledReason = (slots: Slots, outcome: Outcome): Reason => {
      // All units must count: then the kinds that are short say more than the sum.
      if (outcome === NOT_MET && percent === 100) return perKindReason(slots, outcome);
      const { count, total } = pool(slots);
      const withUnits = questions.filter((_, index) => (at(slots, places[index]!.slot)?.total ?? 0) > 0);
      return shareReason(withUnits, count, total, percent, outcome, part);
    };
    return {
      questions,
      tendency: 'up',
      figures: true,
      outcome: base === 'pooled' ? pooled : perKind,
      reason(slots, outcome) {
        if (outcome === NOT_APPLICABLE) return noUnits;
        if (outcome !== MET && outcome !== NOT_MET) return { code: 'unanswered', questions: openOf(slots) };
        return base === 'pooled' ? pooledReason(slots, outcome) : perKindReason(slots, outcome);
      },
      open: openOf,
      probes: () =>
        questions.map(() => [
          { total: 100, registered: 100, recognised: percent },
          { total: 100, registered: percent, recognised: percent },
          ...(percent > 0 ? [{ total: 100, registered: percent - 1, recognised: percent - 1 }] : []),
          { total: 0, registered: 0, recognised: 0 },
        ]),
    };
  },
};
