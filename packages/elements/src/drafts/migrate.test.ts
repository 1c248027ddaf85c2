import type { Question } from '@antt/core';
import { expect } from '@open-wc/testing';
import type { Dropped, DraftFile } from './file.ts';
import { checkDraft } from './file.ts';
import { migrate } from './migrate.ts';

interface Case {
  readonly name: string;
  readonly asked: Readonly<Record<string, string>>;
  readonly entries: Readonly<Record<string, unknown>>;
  readonly droppedBefore?: Readonly<Record<string, Dropped>>;
  readonly questions: readonly Question[];
  readonly kept: Readonly<Record<string, unknown>>;
  readonly dropped: Readonly<Record<string, Dropped>>;
}

const cases = (await (await fetch(new URL('cases/migrations.json', import.meta.url))).json()) as readonly Case[];

const at = <T>(values: Readonly<Record<string, T>>): Record<string, { value: T; at: number }> =>
  Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { value, at: 5 }]));
const valuesOf = (entries: DraftFile['entries']): unknown =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([path, { value }]) => (value === undefined ? [] : [[path, value]])),
  );

const draftOf = ({ asked, entries, droppedBefore = {} }: Case): DraftFile =>
  checkDraft({
    format: 'antt.draft/1',
    unitType: 'commune',
    unit: 'Xã',
    year: 2025,
    criteria: 'sha256:old',
    asked: Object.fromEntries(Object.entries(asked).map(([id, kind]) => [id, { kind, label: id }])),
    savedAt: 5,
    entries: at(entries),
    dropped: at(droppedBefore),
    kept: {},
    others: {},
  });

describe('a draft under other criteria', () => {
  for (const one of cases) {
    it(`migrates: ${one.name}`, () => {
      const migrated = migrate(draftOf(one), 'sha256:new', one.questions, 9);
      expect(valuesOf(migrated.entries)).to.deep.equal(one.kept);
      expect(valuesOf(migrated.dropped)).to.deep.equal(one.dropped);
      expect(migrated.criteria).to.equal('sha256:new');
      // Once more changes nothing: what was dropped is not dropped again, nor lost.
      expect(migrate({ ...migrated, criteria: 'x' }, 'sha256:new', one.questions, 12)).to.deep.equal(migrated);
    });
  }

  it('is left as it is under the same criteria', () => {
    const draft = draftOf(cases[1]!);
    expect(migrate(draft, 'sha256:old', [], 9)).to.equal(draft);
  });
});
