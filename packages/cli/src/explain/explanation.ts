import type { CriterionResult, Locale, Reason, Result, Standard, Words } from '@antt/core';
import type { Document, Point } from './document.ts';
import type { ExplainWords } from './words.ts';

/** What the sentences of an explanation are made with. */
export interface Language {
  readonly locale: Locale;
  readonly words: Words;
  readonly own: ExplainWords;
}

type ReadingReason = Extract<Reason, { code: 'reading-needed' | 'fails-every-reading' }>;

/** Readings that nobody chose and that matter, wherever they stand inside a reason. */
function openReadings(reason: Reason): readonly ReadingReason[] {
  switch (reason.code) {
    case 'several':
    case 'all-met':
      return reason.reasons.flatMap(openReadings);
    case 'reading-needed':
    case 'fails-every-reading':
      return [reason, ...Object.values(reason.reasons).flatMap(openReadings)];
    default:
      return [];
  }
}

const withParts = (criteria: readonly CriterionResult[]): readonly CriterionResult[] =>
  criteria.flatMap((criterion) => [criterion, ...withParts(criterion.parts)]);

/** `4.3.đ · label`, the verdict, the places in the law, why, and the parts. */
function criterionPoint(criterion: CriterionResult, language: Language): Point {
  const { locale, words } = language;
  const { id, verdict, citations, reason, parts } = criterion;
  return {
    strong: locale.verdict(verdict),
    text: `${id} · ${words.criterion(id).label}`,
    points: [
      { text: citations.map((place) => locale.citation(place, words)).join('; ') },
      ...locale.reasonLines(reason, words).map((text) => ({ text })),
      ...parts.map((part) => criterionPoint(part, language)),
    ],
  };
}

function readingPoints(result: Result, { locale, words, own }: Language): readonly Point[] {
  const chosen = Object.entries(result.readings).map(([id, option]) => {
    const by = Object.hasOwn(result.readingsFrom, id) ? result.readingsFrom[id]! : 'caller';
    const who = by === 'caller' ? own.byCaller : own.byOverlay(words.instrument(by));
    return { text: `${words.reading(id)} “${words.readingOption(id, option)}” (${who})` };
  });
  const open = Object.entries(result.openReadings).map(([id, verdicts]) => {
    const whole = Object.entries(verdicts).map(([option, verdict]) => ({
      strong: locale.verdict(verdict),
      text: own.wholeUnder(words.readingOption(id, option)),
    }));
    const points = withParts(result.criteria).flatMap((criterion) =>
      openReadings(criterion.reason)
        .filter(({ reading }) => reading === id)
        .flatMap((reason) =>
          Object.keys(reason.reasons).map((option) => {
            const verdict = reason.code === 'reading-needed' ? reason.verdicts[option]! : 'not-met';
            return {
              strong: locale.verdict(verdict),
              text: own.under(words.readingOption(id, option), criterion.id),
            };
          }),
        ),
    );
    return {
      text: `${words.reading(id)} ${points.length > 0 ? own.notChosen : own.same}`,
      points: [...whole, ...points],
    };
  });
  return [...chosen, ...open];
}

/**
 * A result in full: the verdict, every criterion with its places in the law and why, readings and who chose them, what
 * is missing, and what it all rests on. `standard` was compiled with the readings of the result.
 */
export function explanationOf(result: Result, standard: Standard, language: Language, record?: string): Document {
  const { locale, words, own } = language;
  const { reason, window, amendments, overlays, basis, missing } = result;
  const law = `${words.instrument(result.instrument)} (${result.instrument})`;
  const unknown = reason?.code === 'unverified-law' ? reason.citations : [];
  const names = (ids: readonly string[]): string => ids.map((id) => words.instrument(id)).join(', ');
  const overlayName = (id: string): string =>
    [words.instrument(id), basis.overlays?.[id]?.slice(0, 19)].filter(Boolean).join(' ');
  // Texts, of the law and of overlays, that this program was given and the result was not made from.
  const { hash, basis: given } = standard.criteriaSet;
  const others = Object.entries({ ...given?.overlays }).filter(([id, text]) => (basis.overlays?.[id] ?? text) !== text);
  const otherTexts = [...(basis.data === hash ? [] : [hash]), ...others.map(([, text]) => text)];
  const readings = readingPoints(result, language);
  return {
    title: own.title(words.unitType.label, result.year),
    sections: [
      {
        heading: own.verdict,
        points: [
          { strong: locale.verdict(result.verdict), text: law },
          ...(record === undefined ? [] : [{ text: own.record(record) }]),
          ...(reason ? [{ text: locale.reason(reason, words) }] : []),
          ...unknown.map((place) => ({ text: locale.citation(place, words) })),
        ],
      },
      { heading: own.criteria, points: result.criteria.map((each) => criterionPoint(each, language)) },
      ...(readings.length > 0 ? [{ heading: own.readings, points: readings }] : []),
      {
        heading: own.missing,
        points:
          missing.length > 0
            ? missing.map((id) => ({ text: words.question(id).label }))
            : [{ text: own.nothingMissing }],
      },
      {
        heading: own.basis,
        points: [
          { text: law },
          ...(amendments.length > 0 ? [{ text: own.amended(names(amendments)) }] : []),
          ...(overlays.length > 0 ? [{ text: own.overlays(overlays.map(overlayName).join(', ')) }] : []),
          { text: window ? own.window(locale.day(window.from), locale.day(window.to)) : own.windowUnknown },
          { text: own.verification[basis.verification] },
          ...amendments.flatMap((id) =>
            basis.amendments?.[id] === 'partial' ? [{ text: words.doubt(id) ?? own.verification.partial }] : [],
          ),
          { text: own.engine(basis.engine) },
          { text: own.data(basis.data) },
          ...otherTexts.map((text) => ({ text: own.otherData(text) })),
        ],
      },
    ],
  };
}
