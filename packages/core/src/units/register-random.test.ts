import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Register, register } from './register.ts';
import type { Unit } from './unit.ts';

const start = (communes: number, areas: number): readonly Unit[] => [
  { code: '34', name: 'Thái Bình', kind: 'province', from: '1997-01-01' },
  ...Array.from({ length: communes }, (_, at): Unit => {
    return { code: String(10000 + at), name: `Xã ${at}`, kind: 'commune', parent: '34', from: '2000-01-01' };
  }),
  ...Array.from({ length: areas }, (_, at): Unit => {
    const parent = String(10000 + (at % communes));
    return { code: `a${at}`, name: `Thôn ${at}`, kind: 'residential-area', parent, from: '2000-01-01' };
  }),
];
const dayOf = (step: number): string => `20${String(10 + step)}-07-01`;
const asText = ({ units }: Register): string =>
  JSON.stringify([...units].map((unit) => JSON.stringify(Object.entries(unit).sort())).sort());

/** A change to communes that stand on the eve: merged or split by what the numbers say. */
function changed(before: Register, step: number, [one, other, sort]: readonly [number, number, number]): Register {
  const on = dayOf(step);
  const communes = before.validOn(`20${String(10 + step)}-06-30`).filter(({ kind }) => kind === 'commune');
  const [first, second] = [communes[one % communes.length]!, communes[other % communes.length]!];
  const fresh = (at: number) => ({
    code: `${50000 + step * 10 + at}`,
    name: `Mới ${step}.${at}`,
    kind: 'commune',
    parent: '34',
  });
  if (sort % 2 === 0 && first !== second) {
    // In every other merge, the new commune keeps a code.
    const into = sort % 4 === 0 ? { ...fresh(0), code: first.code } : fresh(0);
    return before.merge({ units: [first.code, second.code], into, on });
  }
  const into = [fresh(0), fresh(1)];
  const children = Object.fromEntries(
    before.children(first.code).map(({ code }, at) => [code, into[at % 2]!.code] as const),
  );
  return before.split({ unit: first.code, into, on, children });
}

test('whatever is merged and split, no area is lost, and undoing gives back what there was', () => {
  const change = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20));
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 6 }),
      fc.integer({ min: 0, max: 12 }),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      (communes, areas, changes) => {
        const stages = [register(start(communes, areas))];
        changes.forEach((each, step) => stages.push(changed(stages.at(-1)!, step, each)));
        stages.forEach((stage, step) => {
          const day = dayOf(step);
          const standing = stage.validOn(day);
          // One entry of each code a day, each area under a commune that stands.
          assert.equal(new Set(standing.map(({ code }) => code)).size, standing.length);
          const found = standing.filter(({ kind }) => kind === 'residential-area');
          assert.equal(found.length, areas);
          for (const { code } of found)
            assert.deepEqual(
              stage.path(code, day).map(({ kind }) => kind),
              ['province', 'commune', 'residential-area'],
            );
          assert.equal(stage.descendants('34', day).length, standing.length - 1);
        });
        // Read again from what was stored, and undone one by one.
        const last = stages.at(-1)!;
        const stored = JSON.parse(JSON.stringify({ units: last.units, changes: last.changes })) as Register;
        let back = register(stored.units, stored.changes);
        for (const stage of [...stages].reverse().slice(1)) {
          back = back.undo();
          assert.equal(asText(back), asText(stage));
        }
      },
    ),
    { numRuns: 200 },
  );
});
