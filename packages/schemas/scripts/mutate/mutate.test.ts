import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hunter, readKit } from './hunt.ts';
import { readLawFiles } from './law.ts';
import { mutantsOf } from './mutants.ts';

const files = readLawFiles();
const kit = readKit();
const mutants = [...mutantsOf(files)];

describe('mutants of the criteria data', () => {
  it('change every sort of thing that the law is made of, one at a time', () => {
    const wanted = [
      'article-5.json criteria.3.condition.of.1.options.pooled.percent: 70 → 69',
      'article-5.json criteria.3.condition.of.1.options.pooled: read as per-kind',
      'article-4.json criteria.13.condition.of.1.op: at-most → at-least',
      'article-4.json criteria.13.condition.of.0.level: completed → completed-well',
      'article-4.json criteria.0.condition.of.0.dated.to: 03-31 → 04-01',
      'article-4.json criteria.10.condition.excuses.1: without reportedAtOnce',
      'article-4.json criteria.0.condition.of.0.op: issued → not-issued',
      'article-4.json criteria.0.condition.of.2.percent: ≥ → >',
      'article-4.json criteria.1.condition.op: yes → not-yes',
      'article-4.json criteria.2.condition: none → any',
      'article-4.json criteria.2.condition.op: none → not-none',
      'article-6.json criteria.0.condition.of.3.items: without premises',
      'article-4.json criteria.0.id: 4.1 → 4.1.x',
      'article-5.json criteria.1.import.criteria: without 4.3.a',
      'article-5.json criteria.1.import.criteria: with 4.5',
      'article-6.json criteria.1.condition.of.1.exempt: without none',
      'article-6.json criteria.10.condition.else: ',
      'instrument.json unitTypes.commune.procedure.window.from.day: 11-16 → 11-15',
      'instrument.json unitTypes.school.procedure.decisionBefore.day: 11-20 → 11-21',
      'instrument.json unitTypes.enterprise.scope.exclusions: without micro',
    ];
    for (const name of wanted) {
      assert.ok(
        mutants.some((mutant) => mutant.name.startsWith(`tt-124-2021/${name}`)),
        name,
      );
    }
    const names = mutants.map(({ name }) => name);
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
    );
  });

  it('are all caught by a case, or refused when read', () => {
    const hunt = hunter(files, kit);
    const counts = { caught: 0, refused: 0, thrown: 0, survived: 0, unchanged: 0 };
    const survivors: string[] = [];
    for (const mutant of mutants) {
      const { fate } = hunt(mutant);
      counts[fate] += 1;
      if (fate === 'survived') survivors.push(mutant.name);
    }
    assert.deepEqual(survivors, [], 'add cases that tell these from the law');
    assert.ok(counts.caught >= 1380, `${counts.caught} caught`);
    console.log(
      `mutation: ${counts.caught} mutants caught, ${counts.thrown} by an error, ${counts.refused} refused when read, 0 survived`,
    );
  });

  it('are told apart: refused by the model, or taken by it and then thrown at by the engine', () => {
    const hunt = hunter(files, kit);
    const fateOf = (path: string, from: string, to: string) => {
      const text = JSON.stringify(files[path]);
      assert.ok(text.includes(from));
      return hunt({ name: path, files: { ...files, [path]: JSON.parse(text.replace(from, to)) as unknown } });
    };
    const refused = fateOf(
      'tt-124-2021/article-5.json',
      '"partyResolution":{"from":"4"}',
      '"partyResolution":{"from":"5"}',
    );
    assert.deepEqual(refused, { fate: 'refused', because: 'an article cannot take a question from itself' });
    // A case that cannot even be run stands for an engine that cannot work with the law.
    const about = kit.find(({ expected }) => expected.law)!;
    const mutant = mutants.find(({ name }) => name.startsWith('tt-124-2021/instrument.json number'))!;
    const { fate } = hunter(files, [{ ...about, instrument: 'nowhere' }])(mutant);
    assert.equal(fate, 'thrown');
  });

  it('survive where the cases that tell them are taken away', () => {
    const blind = kit.filter(({ unitType, id }) => unitType === 'commune' && ['good-2024', 'empty'].includes(id));
    assert.equal(blind.length, 3);
    const mutant = mutants.find(({ name }) =>
      name.includes('article-5.json criteria.3.condition.of.0.percent: 100 → 99'),
    )!;
    assert.equal(hunter(files, kit)(mutant).fate, 'caught');
    assert.equal(hunter(files, blind)(mutant).fate, 'survived');
  });

  it('leave the law as it is written to itself: every case holds', () => {
    const hunt = hunter(files, kit);
    assert.equal(hunt({ name: 'nothing', files }).fate, 'unchanged');
  });
});
