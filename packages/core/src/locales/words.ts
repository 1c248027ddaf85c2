import type { FormArticleTexts, FormTexts, QuestionText } from '../model/texts.ts';
import type { CriteriaSet } from '../model/types.ts';
import { IN_SCOPE, SCOPE_QUESTION } from '../scope.ts';
import type { Words } from './types.ts';

type CodeWords = 'options' | 'marks' | 'kinds';

/** A look-up that ignores what objects inherit: an id such as `constructor` has no words. */
const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

const articleOf = (id: string): string => id.split('.')[0]!;

/** Own article first, then those it imports criteria from, then the rest in their order. */
function byNearness(texts: FormTexts, set: CriteriaSet): readonly FormArticleTexts[] {
  const near: string[] = [];
  for (const criterion of set.criteria) near.push(articleOf(criterion.id));
  for (const criterion of set.criteria) for (const part of criterion.parts ?? []) near.push(articleOf(part.id));
  const rank = (file: FormArticleTexts): number =>
    near.includes(file.article) ? near.indexOf(file.article) : near.length;
  return [...texts.articles].sort((a, b) => rank(a) - rank(b));
}

function first<F, T>(files: readonly F[], find: (file: F) => T | undefined): T | undefined {
  for (const file of files) {
    const found = find(file);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The words for a criteria set: those of its own article, else of the article that a question or criterion comes from.
 * An importing article may give a question other words (a school's offices, a commune's Party committee).
 */
export function wordsFor(given: FormTexts, set: CriteriaSet): Words {
  const texts = own(given.earlier, set.instrument) ?? given;
  const overlays = set.overlayWords?.[texts.language] ?? {};
  const articles = [...Object.values(overlays), ...byNearness(texts, set)];
  const { instrument } = texts;
  // What the unit type takes in and leaves out is what the scope question asks.
  const unitTypes = [...Object.values(overlays), ...set.amendments.map((id) => own(texts.amendments, id)), instrument];
  const unitType = first(unitTypes, (each) => own(each?.unitTypes, set.unitType)) ?? { label: set.unitType };
  const scope: QuestionText = {
    ...(unitType.hint === undefined ? {} : { hint: unitType.hint }),
    ...instrument.scope,
    options: { [IN_SCOPE]: instrument.scope.none, ...instrument.scope.exclusions },
  };
  const near = <T>(find: (file: Partial<FormArticleTexts>) => T | undefined): T | undefined => first(articles, find);
  const question = (id: string): QuestionText =>
    id === SCOPE_QUESTION ? scope : (near((file) => own(file.questions, id)) ?? { label: id, proof: '' });
  const code = (from: CodeWords, id: string, value: string): string =>
    (id === SCOPE_QUESTION ? own(scope.options, value) : near((file) => own(own(file.questions, id)?.[from], value))) ??
    value;
  return {
    question,
    option: (id, value) => code('options', id, value),
    mark: (id, value) => code('marks', id, value),
    kind: (id, value) => code('kinds', id, value),
    criterion: (id) => near((file) => own(file.criteria, id)) ?? { label: id },
    clause: (id) => near((file) => own(file.clauses, id)),
    reading: (id) => own(instrument.readings, id)?.label ?? id,
    readingOption: (id, value) => own(own(instrument.readings, id)?.options, value) ?? value,
    unitType,
    exclusion: (value) => own(instrument.scope.exclusions, value) ?? value,
    doubt: (id) => own(texts.amendments, id)?.partial,
    instrument: (id) =>
      id === set.instrument
        ? instrument.shortTitle
        : ((own(overlays, id) ?? own(texts.amendments, id))?.shortTitle ?? id),
  };
}
