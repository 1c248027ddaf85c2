import { questionsOf } from '../../resolve.ts';
import type { CriteriaFile, CriterionFileEntry } from '../types.ts';
import { checkCondition } from './conditions.ts';
import type { Law } from './law.ts';
import type { Note, Path } from './problem.ts';

/** An entry and, through imports, all that it brings along; each entry once, so that circles end. */
export function broughtBy(
  law: Law,
  article: string,
  entry: CriterionFileEntry,
  seen = new Set<CriterionFileEntry>(),
): readonly { readonly article: string; readonly entry: CriterionFileEntry }[] {
  if (seen.has(entry)) return [];
  seen.add(entry);
  const parts = (entry.import?.criteria ?? []).flatMap((id) => {
    const source = entry.import?.article ?? '';
    const part = law.criterion(source, id);
    return part ? broughtBy(law, source, part, seen) : [];
  });
  return [{ article, entry }, ...parts];
}

function checkImport(file: CriteriaFile, entry: CriterionFileEntry, law: Law, path: Path, note: Note): void {
  const { article, criteria } = entry.import ?? { article: '', criteria: [] };
  if (article === file.article) return note([...path, 'article'], 'an article cannot import from itself');
  if (!law.article(article)) return note([...path, 'article'], `there is no article ${article}`);
  criteria.forEach((id, i) => {
    const part = law.criterion(article, id);
    if (!part) note([...path, 'criteria', i], `article ${article} has no criterion "${id}"`);
    else if (broughtBy(law, article, part).some((brought) => brought.entry === entry)) {
      note([...path, 'criteria', i], `circle: "${id}" imports "${entry.id}" again`);
    }
  });
}

/** Criteria of an article: ids in place and once, a condition or an import that works out. */
export function checkCriteria(file: CriteriaFile, law: Law, note: Note): void {
  /** Which article's definition of a question the unit that this article governs is asked. */
  const origin = new Map<string, string>();
  file.criteria.forEach((entry, i) => {
    const path: Path = ['criteria', i];
    if (!entry.id.startsWith(`${file.article}.`)) note([...path, 'id'], `expected an id of article ${file.article}`);
    if (file.criteria.findIndex((other) => other.id === entry.id) < i) {
      note([...path, 'id'], `criterion "${entry.id}" stands twice`);
    }
    if (entry.condition && entry.import) note(path, 'has both a condition and an import; keep one');
    if (!entry.condition && !entry.import) note(path, 'has neither a condition nor an import');
    if (entry.condition) checkCondition(entry.condition, file.article, law, [...path, 'condition'], note);
    if (entry.import) checkImport(file, entry, law, [...path, 'import'], note);

    for (const brought of broughtBy(law, file.article, entry)) {
      for (const id of brought.entry.condition ? questionsOf(brought.entry.condition) : []) {
        const home = law.question(brought.article, id)?.article;
        if (home === undefined) continue;
        const first = origin.get(id) ?? home;
        origin.set(id, first);
        if (first !== home) {
          note(path, `question "${id}" would be that of article ${home} in ${brought.entry.id} and of ${first} before`);
        }
      }
    }
  });
}
