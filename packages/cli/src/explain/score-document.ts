/** Explains a result by points (`antt.score/1`): the grade, every row with its points and why, what is missing, what it rests on. */
import {
  type Locale,
  type ScoreItemResult,
  type ScoreOverlay,
  type ScoreResult,
  type ScoreSaying,
  applyScoreOverlays,
  scoreWordsFor,
} from '@antt/core';
import type { UnitType } from '@antt/schemas';
import { scoreFor, scoreInstruments } from '@antt/schemas/scores';
import { InputError } from '../failure.ts';
import type { OneUnit } from '../one-unit.ts';
import type { OverlayFile } from '../overlays.ts';
import { problemLines, shown } from '../problem.ts';
import type { Document, Point } from './document.ts';
import type { ExplainWords } from './words.ts';

const WORDS = {
  vi: {
    title: (grade: string, unit: string, year: number) => `Giải thích xếp loại: ${grade} (${unit}, năm ${year})`,
    grade: 'Xếp loại',
    points: (least: string, most: string, outOf: string) =>
      least === most ? `${least}/${outOf} điểm` : `từ ${least} đến ${most} trên ${outOf} điểm`,
    rows: 'Từng mục',
    adjustments: 'Điểm thưởng, điểm trừ',
    times: (times: number | undefined) => (times === undefined ? 'chưa trả lời' : `${times} lần`),
    knockOuts: 'Trường hợp khống chế xếp loại',
    happened: (happened: boolean | undefined) => (happened === undefined ? 'chưa trả lời' : happened ? 'có' : 'không'),
    atMost: (grade: string) => `nhiều nhất ${grade}`,
  },
  en: {
    title: (grade: string, unit: string, year: number) => `Grade explained: ${grade} (${unit}, ${year})`,
    grade: 'Grade',
    points: (least: string, most: string, outOf: string) =>
      least === most ? `${least} of ${outOf} points` : `${least} to ${most} of ${outOf} points`,
    rows: 'Row by row',
    adjustments: 'Points on top, points taken off',
    times: (times: number | undefined) =>
      times === undefined ? 'not answered' : times === 1 ? 'once' : `${times} times`,
    knockOuts: 'What caps the grade',
    happened: (happened: boolean | undefined) => (happened === undefined ? 'not answered' : happened ? 'yes' : 'no'),
    atMost: (grade: string) => `at most ${grade}`,
  },
} as const;

/** Whether a value is a result by points, well-formed or not. */
export const isScore = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && (value as { format?: unknown }).format === 'antt.score/1';

function rowPoint({ id, citations, reason, parts }: ScoreItemResult, say: ScoreSaying): Point {
  return {
    text: `${id} · ${say.item(id)}: ${say.itemReason(reason)}`,
    points: [{ text: citations.map(say.citation).join('; ') }, ...parts.map((part) => rowPoint(part, say))],
  };
}

function sections(
  result: ScoreResult,
  say: ScoreSaying,
  own: ExplainWords,
  language: 'vi' | 'en',
): Document['sections'] {
  const words = WORDS[language];
  const { points, items, adjustments, knockOuts, missing, overlays, basis } = result;
  const law = `${say.citation(`${result.instrument} `).replace(/^[^,]*, /, '')} (${result.instrument})`;
  const figures = [points.least, points.most, points.outOf].map(say.points) as [string, string, string];
  return [
    {
      heading: words.grade,
      points: [
        { strong: say.grade(result.grade), text: law },
        { text: say.reason(result.reason) },
        { text: words.points(...figures) },
      ],
    },
    ...(items.length > 0 ? [{ heading: words.rows, points: items.map((item) => rowPoint(item, say)) }] : []),
    ...(adjustments.length > 0
      ? [
          {
            heading: words.adjustments,
            points: adjustments.map(({ id, sort, times, least, most }) => {
              const sign = sort === 'bonus' ? '+' : '−';
              const sum = least === most ? say.points(least) : `${say.points(least)}…${say.points(most)}`;
              return { text: `${say.item(id)}: ${words.times(times)}, ${sign}${sum}` };
            }),
          },
        ]
      : []),
    ...(knockOuts.length > 0
      ? [
          {
            heading: words.knockOuts,
            points: knockOuts.map(({ id, atMost, happened }) => ({
              strong: words.happened(happened),
              text: `${say.item(id)} (${words.atMost(say.grade(atMost))})`,
            })),
          },
        ]
      : []),
    {
      heading: own.missing,
      points:
        missing.length > 0
          ? missing.map((id) => {
              const asked = say.question(id).label;
              return { text: asked === id ? say.item(id) : asked };
            })
          : [{ text: own.nothingMissing }],
    },
    {
      heading: own.basis,
      points: [
        { text: law },
        ...(overlays.length > 0 ? [{ text: own.overlays(overlays.join(', ')) }] : []),
        { text: own.verification[basis.verification] },
        { text: own.engine(basis.engine) },
        { text: own.data(basis.data) },
      ],
    },
  ];
}

/**
 * The explanation of a result by points from outside.
 *
 * @throws {InputError} for one that this program cannot say in words: of an unknown instrument, of another version, written by hand.
 */
export async function scoreDocument(
  { input, value }: OneUnit,
  files: readonly OverlayFile[],
  language: 'vi' | 'en',
  { locale, own }: { readonly locale: Locale; readonly own: ExplainWords },
): Promise<Document> {
  const result = value as ScoreResult;
  const refuse = (field: string, message: string): never => {
    throw new InputError(problemLines(input.name, [{ field, message }]));
  };
  if (!scoreInstruments.some(({ score }) => score.id === result.instrument)) {
    refuse('instrument', `this program has no table of points for ${shown(result.instrument)}`);
  }
  const overlays = files.map((file) => file.value as ScoreOverlay);
  const set = applyScoreOverlays(scoreFor(result.unitType as UnitType, result.year, result.instrument), overlays);
  const [{ scoreTexts }, { scoreSentences }, { textsIn }] = await Promise.all([
    language === 'en' ? import('@antt/schemas/scores/texts/en') : import('@antt/schemas/scores/texts/vi'),
    language === 'en' ? import('@antt/core/scores/en') : import('@antt/core/scores/vi'),
    import('../texts.ts'),
  ]);
  const { instrument } = await textsIn(language);
  const say = scoreWordsFor(scoreTexts[result.instrument]!, set, scoreSentences, locale);
  const unit = instrument.unitTypes[result.unitType]?.label ?? result.unitType;
  try {
    return {
      title: WORDS[language].title(say.grade(result.grade), unit, result.year),
      sections: sections(result, say, own, language),
    };
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    return refuse('', 'expected a result by points that this version knows, got another');
  }
}
