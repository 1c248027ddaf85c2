import type { Comparison, ComparedRule, CriteriaSet, CriterionComparison, Locale, Texts, Words } from '@antt/core';
import type { ConditionLocale } from '@antt/core/locales/conditions-vi';
import { amendments } from '@antt/schemas';
import { aligned } from '../io/table.ts';
import type { DiffWords } from './words.ts';

/** All words that a comparison needs in one language. */
export interface DiffLanguage {
  readonly own: DiffWords;
  readonly texts: Texts;
  readonly locale: Locale;
  readonly conditions: ConditionLocale;
  /** Words of either side: a question may have other words in another instrument. */
  readonly before: Words;
  readonly after: Words;
}

function ruleText({ leaf, readings, onlyIf }: ComparedRule, words: Words, { own, conditions }: DiffLanguage): string {
  const when = [
    ...Object.entries(readings).map(([id, option]) => own.reading(words.readingOption(id, option))),
    ...(onlyIf === undefined ? [] : [own.onlyIf(words.question(onlyIf).label)]),
  ];
  const { text, below } = conditions.condition(leaf, words);
  const whole = [text, ...(below.length > 0 ? [below.map((line) => line.text).join('; ')] : [])].join(' ');
  return `${whole}${when.length > 0 ? ` (${when.join('; ')})` : ''}`;
}

/** Rules that differ, `-` before and `+` after; one that became several stands once. */
function ruleLines({ rules }: CriterionComparison, language: DiffLanguage): readonly string[] {
  const lines = rules.flatMap((rule) => [
    ...('before' in rule ? [`    - ${ruleText(rule.before, language.before, language)}`] : []),
    ...('after' in rule ? [`    + ${ruleText(rule.after, language.after, language)}`] : []),
  ]);
  return [...new Set(lines)];
}

function criteriaLines({ criteria }: Comparison, language: DiffLanguage): string {
  const { own, locale } = language;
  const cell = (side: CriterionComparison['before']): string => {
    const ids = side.map(({ id }) => id).join(', ');
    const verdicts = new Set(side.flatMap(({ verdict }) => verdict ?? []));
    if (verdicts.size < 2) return [ids || '-', ...[...verdicts].map(locale.verdict)].join(': ');
    return side.map(({ id, verdict }) => `${id}: ${locale.verdict(verdict!)}`).join(', ');
  };
  const label = ({ before, after }: CriterionComparison): string =>
    after[0] ? language.after.criterion(after[0].id).label : language.before.criterion(before[0]!.id).label;
  const rows = criteria.map((each) => [own.change[each.change], cell(each.before), cell(each.after), label(each)]);
  const [head, ...lines] = aligned([own.columns, ...rows])
    .trimEnd()
    .split('\n');
  return [head, ...lines.flatMap((line, at) => [line, ...ruleLines(criteria[at]!, language)])].join('\n');
}

/** The amendments that only the later side is under, with what each changes for the unit type. */
function amendmentLines(
  { before, after: later, unitType }: Comparison,
  { own, texts, locale, after }: DiffLanguage,
): string[] {
  return amendments.flatMap(({ amendment: { id, amends, issued, effect, changes } }) => {
    const words = texts.amendments?.[id];
    if (!words || before.amendments.includes(id) || !later.amendments.includes(id)) return [];
    const days = own.issued(locale.day(issued.on), locale.day(effect.from));
    const doubt = issued.confirmed && effect.confirmed ? '' : `, ${words.unconfirmed ?? ''}`;
    return [
      `${own.amendment}: ${words.shortTitle} (${days}${doubt})`,
      ...changes
        .filter((change) => change.unitTypes.includes(unitType))
        .map(({ id: change, basis, source, citation }) => {
          const text = words.changes?.[change] ?? change;
          const from = words.sources?.[source] ?? source;
          const place =
            citation === undefined ? '' : `; ${own.changes(locale.citation(`${amends} ${citation}`, after))}`;
          return `  - ${text} (${basis === 'inferred' ? `${words.inferred ?? ''}, ${own.from(from)}` : `${from}${place}`})`;
        }),
    ];
  });
}

/** A comparison as text for people. */
export function diffText(comparison: Comparison, a: CriteriaSet, b: CriteriaSet, language: DiffLanguage): string {
  const { own, locale } = language;
  const { before, after, procedure } = comparison;
  const title = (set: CriteriaSet, words: Words): string =>
    [set.instrument, ...set.amendments].map((id) => words.instrument(id)).join(' + ');
  const [old, now] = [title(a, language.before), title(b, language.after)];
  const same = comparison.criteria.every(({ change }) => change === 'same');
  const lines = [
    `${own.title}: ${old} → ${now}`,
    `${language.after.unitType.label}, ${own.year(after.year)}`,
    ...(before.verdict && after.verdict
      ? [`${own.verdict}: ${locale.verdict(before.verdict)} → ${locale.verdict(after.verdict)}`]
      : []),
    ...(before.verification === 'partial' ? [own.partial(old)] : []),
    ...(after.verification === 'partial' ? [own.partial(now)] : []),
    '',
    ...(same && !before.verdict ? [own.nothing] : [criteriaLines(comparison, language)]),
  ];
  type Part = Comparison['procedure'][number];
  const partsLine = (what: string, is: (each: Part) => boolean, set?: CriteriaSet): readonly string[] => {
    const parts = procedure.filter(is).map(({ part }) => {
      const name = own.parts[part] ?? part;
      // What is known of it was compared.
      return set && part in set.procedure ? own.partly(name) : name;
    });
    return parts.length > 0 ? [`  - ${what}: ${parts.join(', ')}`] : [];
  };
  const more = [
    ...(procedure.length > 0 ? [`${own.procedure}:`] : []),
    ...partsLine(own.procedureChanged, ({ change }) => change === 'changed'),
    ...partsLine(own.procedureUnknown(old), ({ unknownIn }) => unknownIn?.includes('before') ?? false, a),
    ...partsLine(own.procedureUnknown(now), ({ unknownIn }) => unknownIn?.includes('after') ?? false, b),
    ...amendmentLines(comparison, language),
  ];
  return `${[...lines, ...(more.length > 0 ? ['', ...more] : [])].join('\n')}\n`;
}
