import { type Locale, type Overlay, type Result, type Standard, type Texts, compile, wordsFor } from '@antt/core';
import { criteriaFor } from '@antt/schemas';
import { type Command, parse } from '../command.ts';
import { type Document, asMarkdown, asText } from '../explain/document.ts';
import { checkResult, isResult } from '../explain/check-result.ts';
import { explanationOf } from '../explain/explanation.ts';
import { isScore, scoreDocument } from '../explain/score-document.ts';
import { type ExplainWords, explainWords } from '../explain/words.ts';
import { InputError, UsageError, printable } from '../failure.ts';
import { inputOf } from '../io/input.ts';
import { print } from '../io/output.ts';
import { type OneUnit, evaluateOne, readOne } from '../one-unit.ts';
import { UNIT_OPTIONS, UNIT_OPTIONS_HELP, criteriaAsked, isUnitType, readingsOf } from '../options.ts';
import { overlaysAsked, overlaysIn, saidOf } from '../overlays.ts';
import { problemLines, shown } from '../problem.ts';
import { localeIn, textsIn } from '../texts.ts';

const help = `antt explain: a result in words: every criterion with its place in the law and why

Usage: antt explain [--overlay FILE]... [--format text|markdown] [--lang vi|en] [FILE|-]
       antt explain --unit-type U --year Y [--reading NAME=OPTION]... [--overlay FILE]... [FILE|-]

  FILE            a result (antt.result/1, or antt.score/1 by points), as antt evaluate prints it; or answers by
                  question id, and then:
${UNIT_OPTIONS_HELP}
  --reading R=O   how a text that allows several readings is read; may be repeated
  --overlay FILE  a province's own rules that apply to the answers, or that the result was made with: its words are
                  said, and not only its ids; may be repeated
  --format F      text (if left out) or markdown
  --lang L        vi (if left out) or en

Prints the verdict, every criterion with citation and reasons, the readings used and who chose them, the verdict
under each where nobody did, what is missing, and what the result rests on.

Exit code: 0 whatever the verdict; 2 for bad usage or input.

Examples:
  antt explain result.json
  antt evaluate --unit-type commune --year 2025 answers.json | antt explain --format markdown > result.md
  antt explain --unit-type commune --year 2025 --reading recognitionBase=pooled --lang en answers.json
  antt explain --overlay tinh.json result.json
`;

const OPTIONS = {
  ...UNIT_OPTIONS,
  reading: { type: 'string', multiple: true },
  overlay: { type: 'string', multiple: true },
  format: { type: 'string' },
  lang: { type: 'string' },
} as const;

type Values = { 'unit-type'?: string; year?: string; reading?: string[] };

/** The standard that a result from outside was made with, as far as this program has it. */
function standardOf(result: Result, { input }: OneUnit, overlays: readonly Overlay[]): Standard {
  const { unitType, year, readings } = result;
  const refuse = (field: string, message: string): never => {
    throw new InputError(problemLines(input.name, [{ field, message }]));
  };
  if (!isUnitType(unitType)) return refuse('unitType', `this program has no criteria for ${shown(unitType)}`);
  const set = criteriaFor(unitType, year);
  if (set.instrument !== result.instrument) {
    return refuse('instrument', `expected ${set.instrument}, which governs ${year}, got ${shown(result.instrument)}`);
  }
  const other = overlays.find(({ id }) => !result.overlays.includes(id));
  if (other) {
    const made = result.overlays.join(', ') || 'none';
    refuse('overlays', `--overlay names ${shown(other.id)}, but the result was made with ${made}; leave it out`);
  }
  // Readings that the overlays take are theirs; of those that a missing overlay took only the id can be shown.
  const known = Object.entries(readings).filter(
    ([id, option]) =>
      !overlays.some((overlay) => overlay.id === result.readingsFrom[id]) &&
      Object.hasOwn(set.readings, id) &&
      set.readings[id]!.options.includes(option),
  );
  return compile(set, { readings: Object.fromEntries(known), overlays });
}

/** The result to explain, and the standard it was made with. */
function resultOf(
  unit: OneUnit,
  values: Values,
  overlays: readonly Overlay[],
): { readonly result: Result; readonly standard: Standard } {
  const { input, value } = unit;
  const asked = [values['unit-type'], values.year, values.reading].some((given) => given !== undefined);
  if (!isResult(value)) {
    if (!asked) {
      throw new UsageError(
        `${input.name} is no result (antt.result/1). If it holds answers, give --unit-type and --year.`,
      );
    }
    const standard = compile(criteriaAsked('explain', values), { readings: readingsOf(values.reading), overlays });
    return { result: evaluateOne(standard, unit), standard };
  }
  if (asked) throw new UsageError(`${input.name} is a result: --unit-type, --year and --reading are for answers.`);
  const problems = checkResult(value);
  if (problems.length > 0) throw new InputError(problemLines(input.name, problems));
  const result = value as unknown as Result;
  return { result, standard: standardOf(result, unit, overlays) };
}

/** @throws {InputError} for a result whose reasons have no sentence here: it is of another version, or was written by hand. */
function documentOf(
  unit: OneUnit,
  values: Values,
  overlays: readonly Overlay[],
  { texts, locale, own }: { readonly texts: Texts; readonly locale: Locale; readonly own: ExplainWords },
): Document {
  const { result, standard } = resultOf(unit, values, overlays);
  const { id } = unit.value as { id?: unknown };
  const record = isResult(unit.value) && (typeof id === 'string' || typeof id === 'number') ? String(id) : undefined;
  try {
    return explanationOf(result, standard, { locale, words: wordsFor(texts, standard.criteriaSet), own }, record);
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    throw new InputError(
      problemLines(unit.input.name, [
        { field: 'criteria', message: 'expected reasons that this version knows, got others' },
      ]),
    );
  }
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse('explain', args, OPTIONS);
  const { format = 'text', lang = 'vi' } = values;
  if (format !== 'text' && format !== 'markdown') {
    throw new UsageError(`--format: expected text or markdown, got ${JSON.stringify(format)}.`);
  }
  const [texts, locale] = await Promise.all([textsIn(lang), localeIn(lang)]);
  const files = await overlaysAsked(values.overlay);
  const unit = await readOne(
    inputOf(positionals, 'json'),
    'antt explain takes one result: give it one line of the file',
  );
  const said = { texts, locale, own: explainWords[lang === 'en' ? 'en' : 'vi'] };
  try {
    const explained = isScore(unit.value)
      ? await scoreDocument(unit, files, lang === 'en' ? 'en' : 'vi', said)
      : documentOf(unit, values, overlaysIn(files), said);
    noteWordless(unit, overlaysIn(files));
    return await print(format === 'markdown' ? asMarkdown(explained) : asText(explained));
  } catch (error) {
    throw await saidOf(error, files);
  }
}

/** A result made with overlays that are not at hand can be explained, but not in their words. */
function noteWordless({ value }: OneUnit, overlays: readonly Overlay[]): void {
  if (!(isResult(value) || isScore(value)) || !Array.isArray(value['overlays'])) return;
  const wordless = value['overlays'].filter((id) => !overlays.some((overlay) => overlay.id === id));
  if (wordless.length === 0) return;
  const said = `antt: the words of ${wordless.join(', ')} are not known; give --overlay FILE for each`;
  process.stderr.write(`${printable(said)}\n`);
}

export const explain: Command = { name: 'explain', summary: 'a result, or answers, explained in words', help, run };
