import type { AmendmentFile, CriteriaFile, InstrumentFile } from '@antt/core';
import { type Change, changed } from './change.ts';
import { amendmentChanges, articleChanges, instrumentChanges } from './files.ts';
import type { LawFiles } from './law.ts';

/** The law with one thing in it changed. */
export interface Mutant {
  /** `tt-124-2021/article-5.json criteria.3.condition.of.0.percent: 100 → 99` */
  readonly name: string;
  readonly files: LawFiles;
}

function changesOf(path: string, files: LawFiles): readonly Change[] {
  const [instrument] = path.split('/');
  const articles = Object.entries(files).flatMap(([other, file]) =>
    other.startsWith(`${instrument}/article-`) ? [file as CriteriaFile] : [],
  );
  if (path.endsWith('/amendment.json')) return amendmentChanges(files[path] as AmendmentFile);
  if (path.endsWith('/instrument.json')) {
    return instrumentChanges(
      files[path] as InstrumentFile,
      articles.map(({ article }) => article),
    );
  }
  return articleChanges(files[path] as CriteriaFile, articles);
}

/** Every mutant of the law, one change in each. */
export function* mutantsOf(files: LawFiles): Generator<Mutant> {
  for (const path of Object.keys(files)) {
    for (const change of changesOf(path, files)) {
      const name = `${path} ${change.path.join('.')}: ${change.what}`;
      yield { name, files: { ...files, [path]: changed(files[path], change) } };
    }
  }
}
