import type { AmendmentData, CriteriaSet, IsoDay, Procedure } from './model/types.ts';

/**
 * Puts the amendments that govern the set's year over it: those of its instrument whose effect began before the last
 * day of the window. The criteria's verification stays: what an amendment changes here is the procedure. How much of
 * the amendment is known stands beside it.
 *
 * @param asOf The text as it stood on this day: amendments that took effect later are left out.
 */
export function amendSet(set: CriteriaSet, amendments: readonly AmendmentData[], asOf?: IsoDay): CriteriaSet {
  let amended = set;
  for (const { amendment, hash } of amendments) {
    const { amends, effect, changes, id, verification } = amendment;
    if (amends !== set.instrument || !set.window || set.window.to <= effect.from) continue;
    if (asOf !== undefined && asOf < effect.from) continue;
    let procedure: Procedure = amended.procedure;
    for (const change of changes) {
      if (change.change !== 'authority' || !change.unitTypes.includes(set.unitType)) continue;
      const { decidedBy, citation, basis } = change;
      procedure = { ...procedure, authority: { decidedBy, citations: [...(citation ? [citation] : []), id], basis } };
    }
    amended = {
      ...amended,
      procedure,
      amendments: [...amended.amendments, id],
      basis: { amendments: { ...amended.basis?.amendments, [id]: verification } },
      hash,
      unamended: [effect.from, amended],
    };
  }
  return amended;
}
