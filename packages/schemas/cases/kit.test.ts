import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type * as core from '@antt/core';
import type * as schemas from '@antt/schemas';
import { kitFiles } from '../scripts/cases/kit.ts';
import type { ConformanceCase } from '../src/conformance.ts';
import { type Engine, runCase } from './run-case.ts';

// The same cases against what is shipped: ANTT_BUILT=1, after a build and without the condition `antt-source`.
const built = process.env['ANTT_BUILT'] === '1';
const [coreModule, schemasModule] = built
  ? ['../../core/dist/index.js', '../dist/src/index.js']
  : ['@antt/core', '@antt/schemas'];
const { compile } = (await import(coreModule)) as typeof core;
const { amendments, criteriaFor, instruments: written } = (await import(schemasModule)) as typeof schemas;

const FAMILIES = {
  'residential area': ['residential-area'],
  commune: ['commune'],
  organisation: ['agency', 'enterprise'],
  school: ['school'],
};

const home = new URL('./', import.meta.url);
// Other folders hold cases of what the kit does not ask for.
const instruments = readdirSync(home, { withFileTypes: true }).filter(({ name }) =>
  existsSync(new URL(`${name}/generated/`, home)),
);
const files = instruments.flatMap(({ name }) => {
  const folder = new URL(`${name}/generated/`, home);
  return readdirSync(folder).map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    return { path: `${name}/generated/${file}`, text };
  });
});
const casesIn = (text: string): readonly ConformanceCase[] =>
  text.split('\n').flatMap((line) => (line === '' ? [] : (JSON.parse(line) as ConformanceCase)));
const kit = files.flatMap(({ text }) => casesIn(text));

const standards = new Map<string, core.Standard>();
const engine: Engine = {
  criteriaFor: (unitType, year) => criteriaFor(unitType as schemas.UnitType, year),
  compile(set, options) {
    const key = `${set.unitType} ${set.year} ${JSON.stringify(options.readings)}`;
    const standard = standards.get(key) ?? compile(set, options);
    standards.set(key, standard);
    return standard;
  },
  calendar: (set) => compile(set).calendar(),
  instrument: (id) => written.find(({ instrument }) => instrument.id === id)!.instrument,
  amendment: (id) => amendments.find(({ amendment }) => amendment.id === id)!.amendment,
};

describe(`the conformance kit, ${built ? 'built' : 'from source'}`, () => {
  for (const { path, text } of files) {
    it(`${path}: every case gives what it expects`, () => {
      const cases = casesIn(text);
      assert.ok(cases.length > 0);
      const failing = cases.flatMap((one) => {
        const [first] = runCase(engine, one);
        return first ? [`${one.id}: ${first.at}: expected ${first.expected}, got ${first.got}`] : [];
      });
      assert.deepEqual(failing.slice(0, 10), [], `${failing.length} of ${cases.length} cases`);
    });
  }

  it('holds at least 300 cases for each family of unit types', () => {
    for (const [family, unitTypes] of Object.entries(FAMILIES)) {
      const cases = kit.filter((one) => one.instrument === 'tt-124-2021' && unitTypes.includes(one.unitType));
      assert.ok(cases.length >= 300, `${family}: ${cases.length}`);
    }
  });

  it('names every case once, and each stands alone with a note in composed Vietnamese', () => {
    const names = kit.map(({ instrument, unitType, id }) => `${instrument} ${unitType} ${id}`);
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
    );
    for (const one of kit) {
      assert.deepEqual(
        Object.keys(one),
        ['id', 'note', 'instrument', 'unitType', 'year', 'readings', 'answers', 'expected'],
        one.id,
      );
      assert.equal(one.note, one.note.normalize('NFC'), one.id);
      assert.match(one.note, /Điều \d+/, one.id);
      assert.doesNotMatch(one.note, /\n|undefined/, one.id);
    }
  });

  it('has every reading open and under each option, with every verdict', () => {
    for (const [reading, { options }] of Object.entries(engine.instrument('tt-124-2021').readings)) {
      for (const option of options) {
        assert.ok(
          kit.some(({ readings }) => readings[reading] === option),
          `${reading}=${option}`,
        );
      }
    }
    for (const verdict of ['met', 'not-met', 'undetermined', 'not-applicable']) {
      for (const unitType of Object.values(FAMILIES).flat()) {
        if (verdict === 'not-applicable' && ['residential-area', 'commune'].includes(unitType)) continue;
        assert.ok(kit.some((one) => one.unitType === unitType && one.expected.verdict === verdict));
      }
    }
  });

  it('is what the law, the hand-written cases and the second evaluator give', () => {
    const wanted = kitFiles(instruments.map(({ name }) => name).sort());
    const command = 'run `npm run generate:cases -w @antt/schemas` and look at what changed';
    assert.deepEqual(files.map(({ path }) => path).sort(), [...wanted.keys()].sort(), command);
    for (const { path, text } of files) assert.ok(wanted.get(path) === text, `${path} is not up to date: ${command}`);
  });
});
