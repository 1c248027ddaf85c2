import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Change, type Overlay, type Standard, compile, describeChange, wordsFor } from '@antt/core';
import { en } from '@antt/core/locales/en';
import { vi } from '@antt/core/locales/vi';
import { criteriaFor, unitTypes } from '@antt/schemas';
import { texts as textsEn } from '@antt/schemas/texts/en';
import { texts as textsVi } from '@antt/schemas/texts/vi';
import { lawOf, readLaw } from './brute-force/law.ts';
import { chance, randomUnit } from './brute-force/random-units.ts';

const UNITS = 200;
const folder = new URL('../packages/schemas/overlays/', import.meta.url);
const overlays = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Overlay);
const written = readLaw('tt-124-2021');

type Answers = Readonly<Record<string, unknown>>;
const isMet = (standard: Standard, answers: Answers): boolean =>
  ['met', 'not-applicable'].includes(standard.verdict(answers));

/** The answer with one unit, model or household less than the change asks for. */
function oneLess(change: Change & { code: 'add' }): unknown {
  const { answer, part } = change;
  if (typeof answer === 'number') return answer - 1;
  const figures = answer as Record<string, number>;
  const figure = part ?? 'count';
  const less = { ...figures, [figure]: figures[figure]! - 1 };
  return part === 'registered' ? { ...less, recognised: Math.min(less.recognised!, less.registered!) } : less;
}

function assertWay(standard: Standard, answers: Answers, way: readonly Change[]): void {
  const after: Answers = { ...answers, ...Object.fromEntries(way.map(({ question, answer }) => [question, answer])) };
  assert.ok(isMet(standard, after), `it is enough: ${JSON.stringify(way)}`);
  for (const change of way) {
    const { question } = change;
    if (way.filter((other) => other.question === question).length > 1) continue;
    const without = Object.fromEntries(Object.entries(after).filter(([id]) => id !== question));
    if (question in answers) without[question] = answers[question];
    assert.ok(!isMet(standard, without), `${question} is needed: ${JSON.stringify(way)}`);
    if (change.code !== 'add') continue;
    assert.ok(!isMet(standard, { ...after, [question]: oneLess(change) }), `${question}: no more than is needed`);
  }
}

function assertSaid(standard: Standard, way: readonly Change[]): void {
  for (const [locale, texts] of [
    [vi, textsVi],
    [en, textsEn],
  ] as const) {
    const words = wordsFor(texts, standard.criteriaSet);
    for (const line of way.flatMap((change) => describeChange(change, words, locale))) {
      assert.ok(line.split(/\s+/).length <= 25, line);
      assert.doesNotMatch(line, /undefined|\(.*\).*\(|[a-z][A-Z]/);
    }
  }
}

describe('what is short, over random units of every type', () => {
  for (const unitType of unitTypes) {
    const law = lawOf(written, unitType, 2025);
    const plain = criteriaFor(unitType, 2025);
    for (const { name, laid } of [
      { name: 'no overlay', laid: [] },
      ...overlays.map((one) => ({ name: one.id, laid: [one] })),
    ]) {
      it(`${unitType}, ${name}: each way is enough and has nothing to spare; few of them`, () => {
        const random = chance(unitType.length * 31 + name.length);
        const taken = laid.flatMap(({ changes }) =>
          changes.flatMap((change) => (change.change === 'choose-reading' ? [change.reading] : [])),
        );
        const standards = new Map<string, Standard>();
        let ways = 0;
        for (let at = 0; at < UNITS; at += 1) {
          const { answers, readings } = randomUnit(law, random);
          const own = Object.fromEntries(Object.entries(readings).filter(([id]) => !taken.includes(id)));
          const key = JSON.stringify(own);
          const standard = standards.get(key) ?? compile(plain, { readings: own, overlays: laid });
          standards.set(key, standard);
          // An overlay may have moved the days that count.
          if (standard.check(answers).length > 0) continue;
          const { alternatives, possible, verdict, more } = standard.shortfall(answers);
          if (verdict === 'met' || verdict === 'not-applicable') continue;
          assert.ok(alternatives.length > 0, `there is a way: ${JSON.stringify(answers)}`);
          assert.ok(alternatives.length <= 8 && (more === 0 || alternatives.length === 8));
          const pasts = alternatives.map((way) => way.filter(({ past }) => past).length);
          assert.equal(possible, pasts[0] === 0);
          assert.deepEqual(
            pasts,
            [...pasts].sort((a, b) => a - b),
          );
          for (const way of alternatives) assertWay(standard, answers, way);
          if (at % 4 === 0) alternatives.forEach((way) => assertSaid(standard, way));
          ways += alternatives.length;
        }
        assert.ok(ways > UNITS / 4, String(ways));
      });
    }
  }
});

describe('what is short of a commune', () => {
  const good = {
    partyResolution: { issued: true, on: '2025-02-10' },
    plan: { issued: true, on: '2025-02-10' },
    registration: { issued: true, on: '2025-02-10' },
    movementModels: 1,
    policyImplemented: true,
    policeProactive: true,
    policeDisciplined: 0,
    crimes: { previous: 3, current: 2 },
    socialEvils: { previous: 3, current: 2 },
    otherViolations: { previous: 3, current: 2 },
    newHotspots: 0,
    newSocialEvilPersons: 0,
    subjectsManaged: true,
    ...Object.fromEntries(
      ['antiStateActivity', 'sabotage', 'unlawfulReligiousPropagation', 'exploitedDisputes', 'separatism']
        .concat(['prolongedDisputes', 'incitedGatherings', 'seriousCrimes', 'seriousFiresAccidents'])
        .map((id) => [id, []]),
    ),
  };
  const kinds = ['residentialAreas', 'agencies', 'enterprises', 'schools'];
  const standard = compile(criteriaFor('commune', 2025));
  const shortOf = (total: number, recognised: readonly number[], options = {}) =>
    standard.shortfall(
      {
        ...good,
        ...Object.fromEntries(kinds.map((id, at) => [id, { total, registered: total, recognised: recognised[at] }])),
      },
      options,
    );
  const figures = (changes: readonly Change[]) =>
    changes.map(({ question, ...change }) => [question, change.code === 'add' ? change.by : change.code]);

  it('names the units to be recognised where no reading was chosen', () => {
    const { alternatives, possible } = shortOf(25, [10, 10, 10, 10]);
    assert.equal(possible, true);
    assert.deepEqual(alternatives.map(figures), [kinds.map((id) => [id, 8])]);
    assert.deepEqual(shortOf(5, [1, 4, 4, 4]).alternatives.map(figures), [[['residentialAreas', 3]]]);
    assert.deepEqual(shortOf(5, [3, 4, 4, 4]).alternatives.map(figures), [[['residentialAreas', 1]]]);
  });

  it('says from the day of the decision on that it is too late', () => {
    assert.equal(shortOf(25, [10, 10, 10, 10], { asOf: '2025-11-19' }).possible, true);
    assert.equal(shortOf(25, [10, 10, 10, 10], { asOf: '2025-11-20' }).possible, false);
  });

  it('has one way for seven crimes, and for fifty', () => {
    const crimes = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ on: `2025-06-${10 + (at % 20)}`, detectedInTime: at % 2 === 0 }));
    const all = Object.fromEntries(kinds.map((id) => [id, { total: 5, registered: 5, recognised: 5 }]));
    assert.equal(standard.shortfall({ ...good, ...all, seriousCrimes: crimes(7) }).alternatives.length, 1);
    assert.equal(standard.shortfall({ ...good, ...all, seriousCrimes: crimes(50) }).alternatives.length, 1);
  });
});
