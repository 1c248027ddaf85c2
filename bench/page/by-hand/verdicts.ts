/** The forty questions judged by hand: what a careful programmer would write for this form, criterion by criterion. */
import type { Verdict } from '@antt/core';
import {
  type Commune,
  type Incident,
  accident,
  conj,
  contained,
  crime,
  excused,
  none,
  paper,
  pool,
  reach,
  settle,
  verdictOf,
  zero,
} from '../../commune-by-hand.ts';

interface Share {
  count: number;
  total: number;
}
export interface Forty extends Commune {
  partyOrganisation?: boolean;
  internalRules?: string[];
  staffInformed?: Share;
  policeCoordination?: string;
  unlawfulStrikes?: Incident[];
  stateSecretBreaches?: Incident[];
  guardForce?: boolean;
  titlesApply?: boolean;
  guardForceRating?: string;
  guardsDisciplined?: number;
  subordinateUnitsRated?: Share;
  subordinatesDisciplined?: number;
  forceRating?: string;
  forceDisciplined?: number;
}

const RULES = 6;
const OPEN = 3;
const NOT_APPLICABLE = 4;
const models = (n: number | undefined): number => (n === undefined ? OPEN : n >= 1 ? 1 : 2);
const share = (s: Share | undefined, percent: number, empty: number): number =>
  s === undefined
    ? OPEN | (empty & NOT_APPLICABLE)
    : s.total === 0
      ? empty
      : 100 * s.count >= percent * s.total
        ? 1
        : 2;
/** What follows from a yes; not applicable after a no, either after nothing. */
const after = (gate: boolean | undefined, outcome: number): number =>
  gate === undefined ? outcome | NOT_APPLICABLE : gate ? outcome : NOT_APPLICABLE;
const among = (code: string | undefined, ...good: string[]): number =>
  code === undefined ? OPEN : good.includes(code) ? 1 : 2;

/** The verdict of each criterion, by its id, and of the whole. */
export function verdictsByHand(a: Forty): { whole: Verdict; criteria: Record<string, Verdict> } {
  const p = pool(a);
  const outcomes: Record<string, number> = {
    '5.1': [paper(a.partyResolution), paper(a.plan), paper(a.registration), models(a.movementModels)].reduce(conj),
    '4.2': settle(a.policyImplemented),
    '4.3.a': none(a.antiStateActivity),
    '4.3.b': none(a.sabotage),
    '4.3.c': none(a.unlawfulReligiousPropagation),
    '4.3.d': none(a.exploitedDisputes),
    '4.3.đ': none(a.separatism),
    '4.3.e': none(a.prolongedDisputes),
    '4.3.g': none(a.incitedGatherings),
    '4.4.a': [contained(a.crimes), contained(a.socialEvils), contained(a.otherViolations)].reduce(conj),
    '4.4.b': excused(a.seriousCrimes, crime),
    '4.4.c': [zero(a.newHotspots), zero(a.newSocialEvilPersons), settle(a.subjectsManaged)].reduce(conj),
    '4.4.d': excused(a.seriousFiresAccidents, accident),
    '5.3': conj(settle(a.policeProactive), zero(a.policeDisciplined)),
    '5.4': conj(reach(p.registered, p.total, 100, p.open), reach(p.recognised, p.total, 70, p.open)),
    '6.1': [
      after(a.partyOrganisation, paper(a.partyResolution)),
      paper(a.plan),
      paper(a.registration),
      a.internalRules === undefined ? OPEN : a.internalRules.length === RULES ? 1 : 2,
      share(a.staffInformed, 100, 1),
      models(a.movementModels),
    ].reduce(conj),
    '6.2': conj(
      settle(a.policyImplemented),
      a.policeCoordination === undefined
        ? OPEN | NOT_APPLICABLE
        : a.policeCoordination === 'none'
          ? NOT_APPLICABLE
          : among(a.policeCoordination, 'implemented'),
    ),
    '6.3.d': none(a.unlawfulStrikes),
    '6.3.e': none(a.stateSecretBreaches),
    '6.4': after(
      a.guardForce,
      conj(
        after(a.titlesApply, among(a.guardForceRating, 'completed-well', 'advanced-collective')),
        zero(a.guardsDisciplined),
      ),
    ),
    '6.5': conj(
      after(a.titlesApply, share(a.subordinateUnitsRated, 70, NOT_APPLICABLE)),
      zero(a.subordinatesDisciplined),
    ),
    '4.5': conj(
      a.forceRating === 'not-rated'
        ? OPEN
        : among(a.forceRating, 'completed', 'completed-well', 'completed-excellently'),
      zero(a.forceDisciplined),
    ),
  };
  return {
    whole: verdictOf(Object.values(outcomes).reduce(conj)),
    criteria: Object.fromEntries(Object.entries(outcomes).map(([id, outcome]) => [id, verdictOf(outcome)])),
  };
}
