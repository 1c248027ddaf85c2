import type { Locale, Words } from '../locales/types.ts';
import type { ScoreItemText, ScoreSet, ScoreTexts } from '../model/scores.ts';
import type { QuestionText } from '../model/texts.ts';
import type { ScoreItemReason, ScoreReason } from './score-result.ts';

type Data<T extends { readonly code: string }, C extends T['code']> = Extract<T, { readonly code: C }>;

/** How a language says why there are so many points, and why it is that grade. Without full stops. */
export interface ScoreSentences {
  readonly language: string;
  /** Points as they are written: 2,5 or 2.5. */
  points(points: number): string;
  readonly undetermined: string;
  readonly notApplicable: string;
  readonly item: {
    readonly [C in Exclude<ScoreItemReason['code'], 'by-condition' | 'condition-open'>]: (
      reason: Data<ScoreItemReason, C>,
      points: (points: number) => string,
    ) => string;
  };
  /** Points that a condition brought, before the engine's own sentence; open, while it is not decided. */
  byCondition(points: string, outOf: string): string;
  conditionOpen(outOf: string): string;
  readonly grade: {
    readonly [C in ScoreReason['code']]: (reason: Data<ScoreReason, C>, names: ScoreNames) => string;
  };
  /** A place of the table, or of an overlay. */
  citation(row: string, title: string): string;
}

/** Names of what a reason holds as codes. */
export interface ScoreNames {
  grade(grade: string): string;
  item(id: string): string;
  exclusion(id: string): string;
  points(points: number): string;
}

/** Everything said of results by points in one language. */
export interface ScoreSaying extends ScoreNames {
  /** The grade, or the words for `undetermined` and `not-applicable`. */
  grade(grade: string): string;
  hint(id: string): string | undefined;
  question(id: string): QuestionText;
  itemReason(reason: ScoreItemReason): string;
  reason(reason: ScoreReason): string;
  citation(place: string): string;
}

const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

/**
 * The words for a table of points: those of the overlays over it, the last one first, then the instrument's.
 *
 * @param locale The engine's sentences, for rows that a condition decides.
 */
export function scoreWordsFor(
  texts: ScoreTexts,
  set: Pick<ScoreSet, 'instrument' | 'overlayWords'>,
  sentences: ScoreSentences,
  locale: Pick<Locale, 'reason'>,
): ScoreSaying {
  // Every overlay speaks Vietnamese; its names say more than its ids in any language.
  const layers = set.overlayWords[texts.language] ?? set.overlayWords['vi'] ?? [];
  const item = (id: string): ScoreItemText | undefined =>
    layers.map(({ items }) => own(items, id)).find((found) => found !== undefined) ?? own(texts.items, id);
  const question = (id: string): QuestionText =>
    layers.map(({ questions }) => own(questions, id)).find((found) => found !== undefined) ??
    own(texts.questions, id) ?? { label: id, proof: '' };
  const points = sentences.points;
  const names: ScoreNames = {
    grade: (grade) => own(texts.grades, grade) ?? grade,
    item: (id) => item(id)?.label ?? id,
    exclusion: (id) => own(texts.exclusions, id) ?? id,
    points,
  };
  const words: Pick<Words, 'question' | 'option' | 'mark' | 'kind'> = {
    question,
    option: (id, value) => own(question(id).options, value) ?? value,
    mark: (id, value) => own(question(id).marks, value) ?? value,
    kind: (id, value) => own(question(id).kinds, value) ?? value,
  };
  // A row of points has no readings, no parts and no scope of its own: a reason asks for no other words.
  const engine = (reason: Parameters<Locale['reason']>[0]): string => locale.reason(reason, words as Words);
  return {
    ...names,
    grade: (grade) =>
      grade === 'undetermined'
        ? sentences.undetermined
        : grade === 'not-applicable'
          ? sentences.notApplicable
          : names.grade(grade),
    hint: (id) => item(id)?.hint,
    question,
    itemReason(reason) {
      if (reason.code === 'by-condition') {
        return `${sentences.byCondition(points(reason.points), points(reason.outOf))}: ${engine(reason.reason)}`;
      }
      if (reason.code === 'condition-open') {
        return `${sentences.conditionOpen(points(reason.outOf))}: ${engine(reason.reason)}`;
      }
      return (sentences.item[reason.code] as (of: ScoreItemReason, show: typeof points) => string)(reason, points);
    },
    reason: (reason) => (sentences.grade[reason.code] as (of: ScoreReason, with_: ScoreNames) => string)(reason, names),
    citation(place) {
      const [id = '', row = ''] = place.split(' ');
      return sentences.citation(
        row,
        id === set.instrument ? texts.shortTitle : (layers.find(({ overlay }) => overlay === id)?.shortTitle ?? id),
      );
    },
  };
}
