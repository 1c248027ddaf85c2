import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type CriterionResult, type Overlay, type Standard, applyOverlays, compile } from '@antt/core';
import { type UnitType, criteriaFor, unitTypes } from '@antt/schemas';
import { type LawFiles, lawOf, readLaw } from './law.ts';
import { readOverlay, under } from './overlay.ts';
import { chance, randomUnit } from './random-units.ts';
import { type Verdicts, bruteForce } from './verdicts.ts';

const CASES = 100_000;
/** What the units are judged by: years of either circular, and the rules of a province over them. */
const LAWS: readonly { readonly name: string; readonly year: number; readonly overlay?: Overlay }[] = [
  ...[2023, 2024, 2027].map((year) => ({ name: '124/2021', year })),
  ...[2012, 2019].map((year) => ({ name: '23/2012', year })),
  ...['vi-du-an-lam', 'vi-du-song-ngan'].map((id) => ({ name: id, year: 2026, overlay: readOverlay(id) })),
];
const VERDICTS = ['met', 'not-met', 'undetermined', 'not-applicable'];

const written = { '124': readLaw('tt-124-2021'), '23': readLaw('tt-23-2012') };
const governing = (year: number): LawFiles => (year < 2022 ? written[23] : written[124]);
const flat = (criteria: readonly CriterionResult[]): readonly CriterionResult[] =>
  criteria.flatMap((criterion) => [criterion, ...flat(criterion.parts)]);

/** The engine, and beside it the second evaluator, on units of one type and year. */
function pairOf(unitType: UnitType, year: number, files: LawFiles, overlay?: Overlay, also = overlay) {
  const nation = lawOf(files, unitType, year);
  const law = also ? under(nation, also) : nation;
  const set = criteriaFor(unitType, year);
  const applied = overlay ? applyOverlays(set, [overlay]) : set;
  const standards = new Map<string, Standard>();
  const standardWith = (readings: Readonly<Record<string, string>>): Standard => {
    const key = JSON.stringify(readings);
    const standard = standards.get(key) ?? compile(applied, { readings });
    standards.set(key, standard);
    return standard;
  };
  const second = bruteForce(law);
  return {
    law,
    second,
    first(answers: Readonly<Record<string, unknown>>, readings: Readonly<Record<string, string>>): Verdicts {
      const { verdict, criteria } = standardWith(readings).evaluate(answers);
      return { whole: verdict, criteria: Object.fromEntries(flat(criteria).map((one) => [one.id, one.verdict])) };
    },
  };
}

const same = (one: Verdicts, other: Verdicts): boolean => {
  const ids = Object.keys(one.criteria);
  return (
    one.whole === other.whole &&
    ids.length === Object.keys(other.criteria).length &&
    ids.every((id) => one.criteria[id] === other.criteria[id])
  );
};

describe('a second evaluator, by enumeration, written without the engine', () => {
  it(`agrees with the engine on ${CASES} units, on the whole and on every criterion`, () => {
    const pairs = unitTypes.flatMap((unitType) =>
      LAWS.map(({ name, year, overlay }) => ({ name, ...pairOf(unitType, year, governing(year), overlay) })),
    );
    const random = chance(124_2021);
    const seen = new Map<string, number>();
    const count = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);
    const started = performance.now();
    for (let at = 0; at < CASES; at += 1) {
      const pair = pairs[at % pairs.length]!;
      const { law } = pair;
      const { answers, readings } = randomUnit(law, random);
      const engine = pair.first(answers, readings);
      const definition = pair.second(answers, readings);
      if (!same(engine, definition)) {
        assert.deepEqual(
          engine,
          definition,
          `${pair.name} ${law.unitType} ${law.year} ${JSON.stringify({ answers, readings })}`,
        );
      }
      const complete = Object.keys(law.questions).every((id) => answers[id] !== undefined);
      count(`${law.unitType} ${engine.whole}`);
      count(`${pair.name} ${engine.whole}`);
      count(`${law.unitType} ${complete ? 'complete' : 'partial'}`);
      const left = Object.keys(law.readings).filter((id) => readings[id] === undefined);
      if (left.length > 0) count(`${law.unitType} readings open`);
      if (left.length === 0) count(`${law.unitType} readings chosen`);
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const spread = VERDICTS.map((verdict) => {
      const units = unitTypes.reduce((sum, unitType) => sum + (seen.get(`${unitType} ${verdict}`) ?? 0), 0);
      return `${units} ${verdict}`;
    });
    console.log(`brute force: ${CASES} of ${CASES} units agreed (${spread.join(', ')}) in ${seconds} s`);
    for (const unitType of unitTypes) {
      const wanted = ['met', 'not-met', 'undetermined', 'complete', 'partial', 'readings open', 'readings chosen'];
      for (const what of wanted) assert.ok((seen.get(`${unitType} ${what}`) ?? 0) >= 500, `${unitType}: few ${what}`);
    }
    for (const { name, overlay } of LAWS) {
      for (const verdict of ['met', 'not-met', 'undetermined']) {
        // What of a text is not known is never met.
        const enough = verdict === 'met' && name === '23/2012' ? 0 : overlay ? 300 : 1000;
        const came = seen.get(`${name} ${verdict}`) ?? 0;
        assert.ok(enough === 0 ? came === 0 : came >= enough, `${name}: ${came} ${verdict}`);
      }
    }
  });

  it('is told from the engine as soon as one figure of the law differs', () => {
    const text = JSON.stringify(written[124]);
    for (const [unitType, from, to] of [
      ['commune', '"percent":70', '"percent":71'],
      ['school', '"percent":70', '"percent":71'],
      ['agency', '"op":"at-most"', '"op":"at-least"'],
      ['residential-area', '03-31', '03-30'],
    ] as const) {
      const pair = pairOf(unitType, 2024, JSON.parse(text.replaceAll(from, to)) as LawFiles);
      const random = chance(7);
      const differs = Array.from({ length: 2000 }, () => randomUnit(pair.law, random)).some(
        ({ answers, readings }) => !same(pair.first(answers, readings), pair.second(answers, readings)),
      );
      assert.ok(differs, `${unitType}: ${to} was not noticed`);
    }
    const differs = (pair: ReturnType<typeof pairOf>): boolean => {
      const random = chance(7);
      return Array.from({ length: 2000 }, () => randomUnit(pair.law, random)).some(
        ({ answers, readings }) => !same(pair.first(answers, readings), pair.second(answers, readings)),
      );
    };
    for (const [id, unitType, from, to] of [
      ['vi-du-an-lam', 'commune', '"percent":80', '"percent":81'],
      ['vi-du-an-lam', 'residential-area', '"level":"completed-well"', '"level":"completed-excellently"'],
      ['vi-du-an-lam', 'school', '"items":["camera","parking"]', '"items":["camera"]'],
      ['vi-du-song-ngan', 'residential-area', '"value":80', '"value":90'],
      ['vi-du-song-ngan', 'commune', '"points":40', '"points":30'],
    ] as const) {
      const overlay = readOverlay(id);
      const other = JSON.parse(JSON.stringify(overlay).replaceAll(from, to)) as Overlay;
      const pair = pairOf(unitType, 2026, written[124], overlay, other);
      assert.ok(differs(pair), `${id} ${unitType}: ${to} was not noticed`);
    }
    const earlier = JSON.parse(JSON.stringify(written[23]).replaceAll('"percent":70', '"percent":71')) as LawFiles;
    assert.ok(differs(pairOf('commune', 2019, earlier)), '23/2012: 71 was not noticed');
  });
});
