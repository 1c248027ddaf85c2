/** Before anything is timed: the verdicts written by hand are those of the engine, on whole and on half-filled forms. */
import assert from 'node:assert/strict';
import { type CriterionResult, compile } from '@antt/core';
import { communes } from '../communes.ts';
import { type Forty, verdictsByHand } from './by-hand/verdicts.ts';
import { READINGS, fortyQuestions } from './forty.ts';

/** A small repeatable generator of numbers in [0, 1). */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) >>> 0) / 4294967296;
}

function samples(): Forty[] {
  const next = random(40);
  const chance = (of: number): boolean => next() < of;
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!;
  const rules = ['premises', 'state-secrets', 'internal-politics', 'labour-safety', 'fire', 'environment'];
  const share = () => ({ count: pick([7, 10]), total: 10 });
  const faults = () => (chance(0.1) ? 1 : 0);
  return communes(1000).map((commune) => {
    const whole: Forty = {
      ...commune,
      partyOrganisation: chance(0.5),
      internalRules: chance(0.8) ? rules : rules.slice(2),
      staffInformed: chance(0.8) ? { count: 10, total: 10 } : share(),
      policeCoordination: pick(['none', 'implemented', 'not-implemented']),
      unlawfulStrikes: chance(0.1) ? [{ on: '2025-05-20' }] : [],
      stateSecretBreaches: chance(0.1) ? [{ on: '2025-05-20' }] : [],
      guardForce: chance(0.5),
      titlesApply: chance(0.5),
      guardForceRating: pick(['below', 'completed-well', 'advanced-collective']),
      guardsDisciplined: faults(),
      subordinateUnitsRated: chance(0.2) ? { count: 0, total: 0 } : share(),
      subordinatesDisciplined: faults(),
      forceRating: pick(['not-completed', 'completed', 'completed-well', 'completed-excellently', 'not-rated']),
      forceDisciplined: faults(),
    };
    const kept = next();
    return Object.fromEntries(Object.entries(whole).filter(() => chance(0.6 + kept)));
  });
}

/** Throws unless both agree on all criteria of all samples; tells how often each verdict came. */
export function assertAgreement(): Record<string, number> {
  const standard = compile(fortyQuestions(), { readings: READINGS });
  const seen: Record<string, number> = {};
  const leaves = (results: readonly CriterionResult[]): readonly CriterionResult[] =>
    results.flatMap((result) => (result.parts.length > 0 ? leaves(result.parts) : [result]));
  for (const answers of [{}, ...samples()]) {
    const { verdict, criteria } = standard.evaluate(answers as Record<string, unknown>);
    const byHand = verdictsByHand(answers);
    const byEngine = Object.fromEntries(leaves(criteria).map(({ id, verdict: each }) => [id, each]));
    assert.deepEqual(byHand, { whole: verdict, criteria: byEngine }, JSON.stringify(answers));
    seen[verdict] = (seen[verdict] ?? 0) + 1;
    for (const each of Object.values(byEngine)) seen[`criterion ${each}`] = (seen[`criterion ${each}`] ?? 0) + 1;
  }
  return seen;
}
