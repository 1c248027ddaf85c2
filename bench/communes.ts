/** Made-up communes for the bench: complete answers, most of them good, each with a chance of one or two faults. */

/** A small repeatable generator of numbers in [0, 1). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

export function communes(size: number): Record<string, unknown>[] {
  const next = random(20251115);
  const chance = (of: number): boolean => next() < of;
  const upTo = (most: number): number => Math.floor(next() * (most + 1));
  const paper = () => ({ issued: !chance(0.01), number: '05/KH-UBND', on: chance(0.02) ? '2025-04-05' : '2025-02-14' });
  const trend = () => ({ previous: 5 + upTo(10), current: upTo(5) + (chance(0.03) ? 20 : 0) });
  const coverage = (most: number) => {
    const total = upTo(most);
    const registered = chance(0.02) && total > 0 ? total - 1 : total;
    return { total, registered, recognised: Math.min(registered, Math.ceil(total * (0.6 + next() * 0.4))) };
  };
  const incidents = (probability: number, marks: Record<string, unknown> = {}) =>
    chance(probability) ? [{ on: '2025-05-20', ...marks }] : [];
  return Array.from({ length: size }, () => ({
    partyResolution: paper(),
    plan: paper(),
    registration: paper(),
    movementModels: chance(0.02) ? 0 : 1 + upTo(3),
    policyImplemented: !chance(0.01),
    antiStateActivity: incidents(0.005),
    sabotage: incidents(0.005),
    unlawfulReligiousPropagation: incidents(0.01),
    exploitedDisputes: incidents(0.01),
    separatism: incidents(0.002),
    prolongedDisputes: incidents(0.02),
    incitedGatherings: incidents(0.02),
    crimes: trend(),
    socialEvils: trend(),
    otherViolations: trend(),
    seriousCrimes: incidents(0.1, {
      forceMajeure: false,
      detectedInTime: true,
      harmReduced: true,
      reportedAtOnce: !chance(0.3),
    }),
    newHotspots: chance(0.02) ? 1 : 0,
    newSocialEvilPersons: chance(0.02) ? 1 : 0,
    subjectsManaged: true,
    seriousFiresAccidents: incidents(0.05, { kind: 'fire', forceMajeure: chance(0.5) }),
    policeProactive: true,
    policeDisciplined: chance(0.02) ? 1 : 0,
    residentialAreas: coverage(30),
    agencies: coverage(12),
    enterprises: coverage(20),
    schools: coverage(8),
  }));
}
