import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DossierEvent, type Result, type Unit, type Verdict, type YearRecord, register, totals } from '@antt/core';
import { inShort } from '@antt/elements/assess';
import { criteriaFor, unitTypes } from '@antt/schemas';
import fc from 'fast-check';
import { type Picture, pictureOf } from '../packages/elements/src/overview/picture.ts';
import type { OverviewFilter } from '../packages/elements/src/overview/records.ts';
import { filtered } from '../packages/elements/src/overview/select.ts';
import { tallyOf } from '../packages/elements/src/overview/tally.ts';

const YEAR = 2025;
const VERDICTS: readonly Verdict[] = ['met', 'not-met', 'undetermined', 'not-applicable'];
/** Days around which units of 2025 come and go; those of the window's end among them. */
const DAYS = ['2025-06-30', '2025-07-01', '2025-10-31', '2025-11-14', '2025-11-15', '2025-11-16', '2025-12-31'];

const unit = (at: number): fc.Arbitrary<Unit> =>
  fc
    .record({
      kind: fc.constantFrom(...unitTypes, 'province'),
      from: fc.option(fc.constantFrom(...DAYS)),
      to: fc.option(fc.constantFrom(...DAYS)),
    })
    .map(({ kind, from, to }): Unit => {
      const begins = from ?? '2010-01-01';
      return {
        code: kind === 'province' ? String(10 + at) : kind === 'commune' ? String(10_000 + at) : `u${at}`,
        name: `Đơn vị ${at}`,
        kind,
        from: begins,
        ...(to !== null && to >= begins && { to }),
      };
    });

const record = (code: string): fc.Arbitrary<YearRecord | undefined> =>
  fc.option(
    fc
      .record({
        verdict: fc.option(fc.constantFrom(...VERDICTS)),
        events: fc.option(fc.constantFrom('none', 'registered', 'recognised', 'refused')),
      })
      .map(({ verdict, events }): YearRecord => {
        const registered: DossierEvent = { event: 'registered', on: '2025-02-01' };
        const decided: DossierEvent = { event: 'decided', on: '2025-11-10', recognised: events === 'recognised' };
        const told = events === 'none' ? [] : events === 'registered' ? [registered] : [registered, decided];
        return {
          unit: code,
          year: YEAR,
          ...(verdict && { result: { verdict, criteria: [] } as unknown as Result }),
          ...(events && { dossier: { events: told } }),
        };
      }),
    { nil: undefined },
  );

const province = fc
  .array(fc.nat(), { minLength: 1, maxLength: 40 })
  .chain((list) => fc.tuple(...list.map((_, at) => unit(at))))
  .chain((units) =>
    fc.record({
      units: fc.constant(units),
      records: fc
        .tuple(...units.map(({ code }) => record(code)))
        .map((all) => all.filter((each) => each !== undefined)),
    }),
  );

const draw = (units: readonly Unit[], records: readonly YearRecord[]): Picture =>
  pictureOf(
    units,
    records.map((each) => inShort(each)),
  );

describe('figures of the overview', () => {
  it('are those of core, for any province', () => {
    fc.assert(
      fc.property(province, ({ units, records }) => {
        const rows = draw(units, records).rows(YEAR);
        for (const kind of unitTypes) {
          const [own] = totals(register(units), records, {
            kinds: [kind],
            years: [YEAR],
            lastDay: () => criteriaFor(kind, YEAR).window?.to,
          });
          const { rate, states } = tallyOf(rows, [kind], 'all');
          assert.equal(rate.total, own?.total ?? 0, `${kind}: total`);
          assert.equal(states['not-applicable'], own?.excluded ?? 0, `${kind}: excluded`);
          assert.equal(states['not-registered'], own?.notRegistered ?? 0, `${kind}: not registered`);
          const registered = tallyOf(rows, [kind], 'registered').rate.total;
          assert.equal(registered, own?.registered ?? 0, `${kind}: registered`);
          // A decision counts; where there is none yet, the result does.
          const recognised = (own?.units ?? []).filter((code) => {
            const facts = records.filter((each) => each.unit === code).map((each) => inShort(each))[0];
            return facts?.recognised ?? facts?.verdict === 'met';
          });
          assert.equal(rate.count, recognised.length, `${kind}: met`);
          assert.ok(rate.count >= (own?.recognised ?? 0), `${kind}: recognised`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('open as many units as they say, of whichever units the rate is', () => {
    fc.assert(
      fc.property(province, fc.constantFrom('all' as const, 'registered' as const), ({ units, records }, base) => {
        const rows = draw(units, records).rows(YEAR);
        for (const kind of unitTypes) {
          const { rate, states } = tallyOf(rows, [kind], base);
          const listed = (state: OverviewFilter['state']): number =>
            filtered(rows, { kinds: [kind], state }, base).length;
          for (const [state, count] of Object.entries(states)) {
            assert.equal(listed(state as keyof typeof states), count, `${kind}: ${state}`);
          }
          assert.equal(listed('counted'), rate.total, `${kind}: counted`);
          assert.equal(listed('short'), rate.total - rate.count, `${kind}: short`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('hold nobody for refused who has not registered yet', () => {
    const { verdict, recognised, registered } = inShort({ unit: 'u1', year: YEAR, dossier: { events: [] } });
    assert.deepEqual([verdict, recognised, registered], [undefined, undefined, false]);
  });
});
