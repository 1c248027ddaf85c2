import {
  AnswersError,
  type Answers,
  type Comparison,
  type CriteriaSet,
  compareInstruments,
  wordsFor,
} from '@antt/core';
import { amendments, criteriaUnder, instruments, unitTypes } from '@antt/schemas';
import { type Command, parse } from '../command.ts';
import { diffText } from '../diff/table.ts';
import { diffWords } from '../diff/words.ts';
import { UsageError } from '../failure.ts';
import { inputOf } from '../io/input.ts';
import { print } from '../io/output.ts';
import { inputErrorOf, readOne } from '../one-unit.ts';
import { UNIT_OPTIONS, readingsOf, unitTypeOf, yearOf } from '../options.ts';
import { localeIn, textsIn } from '../texts.ts';

const known = [
  ...instruments.map(({ instrument }) => instrument.id),
  ...amendments.map(({ amendment }) => amendment.id),
];

const help = `antt diff: what changed from one instrument to another, in the rules and for one unit

Usage: antt diff --from I --to I [--unit-type U] [--year Y] [--reading NAME=OPTION]... [--lang vi|en] [--json] [FILE|-]

  --from I        ${known.join(', ')}
  --to I          the same; an amendment stands for its instrument as amended
  --unit-type U   the kind of unit; left out: all of them, one after the other (not with FILE)
  --year Y        the year for both, whichever of them governs it; left out: the first year of --to
  --reading R=O   how a text that allows several readings is read; may be repeated
  --lang L        vi (if left out) or en
  --json          antt.comparison/1, for programs; a list of them without --unit-type
  FILE            answers of one unit (JSON), to compare its verdicts; - is standard input, nothing is no answers

Criteria of one subject stand side by side. Under those that differ, - says what was asked and + what is asked now.
What is not known of an instrument is said so and not guessed. Answers that only one of them asks are left out
for the other.

Examples:
  antt diff --from tt-23-2012 --to tt-124-2021
  antt diff --from tt-23-2012 --to tt-124-2021 --unit-type commune
  antt diff --from tt-124-2021 --to tt-48-2025 --unit-type commune --lang en
  antt diff --from tt-23-2012 --to tt-124-2021 --unit-type school --year 2021 --json answers.json
`;

const OPTIONS = {
  ...UNIT_OPTIONS,
  from: { type: 'string' },
  to: { type: 'string' },
  reading: { type: 'string', multiple: true },
  lang: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** The first assessed year under an instrument, or under an amendment. */
function firstYear(id: string): number | undefined {
  const amendment = amendments.find((each) => each.amendment.id === id);
  if (amendment) return Number(amendment.amendment.effect.from.slice(0, 4));
  return instruments.find(({ instrument }) => instrument.id === id)?.instrument.years.from;
}

function instrumentAsked(option: 'from' | 'to', value: string | undefined): string {
  if (value === undefined) throw new UsageError(`--${option} is missing. See \`antt diff --help\`.`);
  if (known.includes(value)) return value;
  throw new UsageError(`--${option}: expected one of ${known.join(', ')}; got ${JSON.stringify(value)}.`);
}

type Options = Parameters<typeof compareInstruments>[3];

/** Compares, with the answers of a file if one is named. */
async function compare(
  a: CriteriaSet,
  b: CriteriaSet,
  positionals: readonly string[],
  options: Options,
): Promise<Comparison> {
  if (positionals.length === 0) return compareInstruments(undefined, a, b, options);
  const unit = await readOne(inputOf(positionals, 'json'), 'antt diff takes the answers of one unit');
  try {
    return compareInstruments(unit.value as Answers, a, b, options);
  } catch (error) {
    if (!(error instanceof AnswersError)) throw error;
    throw inputErrorOf(
      error.issues,
      unit,
      [a, b].flatMap(({ questions }) => Object.keys(questions)),
    );
  }
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse('diff', args, OPTIONS);
  const [from, to] = [instrumentAsked('from', values.from), instrumentAsked('to', values.to)];
  const unitType = unitTypeOf(values['unit-type']);
  if (unitType === undefined && positionals.length > 0) {
    throw new UsageError('--unit-type is missing: answers are those of one kind of unit. See `antt diff --help`.');
  }
  const { lang = 'vi' } = values;
  const [texts, locale] = await Promise.all([textsIn(lang), localeIn(lang)]);
  const year = yearOf(values.year) ?? firstYear(to)!;
  const readings = readingsOf(values.reading);
  const compared = await Promise.all(
    (unitType === undefined ? unitTypes : [unitType]).map(async (each) => {
      const [a, b] = [criteriaUnder(from, each, year), criteriaUnder(to, each, year)];
      return { a, b, comparison: await compare(a, b, positionals, { readings }) };
    }),
  );
  if (values.json) {
    const all = compared.map(({ comparison }) => comparison);
    return print(`${JSON.stringify(unitType === undefined ? all : all[0], null, 2)}\n`);
  }
  const { conditions } =
    lang === 'en' ? await import('@antt/core/locales/conditions-en') : await import('@antt/core/locales/conditions-vi');
  const own = diffWords[lang === 'en' ? 'en' : 'vi'];
  const sheets = compared.map(({ a, b, comparison }) =>
    diffText(comparison, a, b, {
      own,
      texts,
      locale,
      conditions,
      before: wordsFor(texts, a),
      after: wordsFor(texts, b),
    }),
  );
  return print(sheets.join('\n\n'));
}

export const diff: Command = { name: 'diff', summary: 'what changed from one instrument to another', help, run };
