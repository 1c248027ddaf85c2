import { type CriteriaSet, NoCriteriaError, type OverlayProof, lintOverlays } from '@antt/core';
import { criteriaFor, unitTypes } from '@antt/schemas';
import { type Command, parse } from '../command.ts';
import { EXIT, UsageError, printable } from '../failure.ts';
import { print } from '../io/output.ts';
import { yearOf } from '../options.ts';
import { type OverlayFile, type Said, overlayLines, overlayMessages, readOverlay } from '../overlays.ts';
import { type LintWords, lintWords } from '../lint-words.ts';
import { isOfPoints, lintScores } from '../scores/lint-scores.ts';

const help = `antt lint: what is wrong with a province's own rules, before anyone uses them

Usage: antt lint [--year Y] [--lang vi|en] FILE...

  FILE            an overlay (antt.overlay/1) over the standard or over a table of points (qd-510-2022); of several,
                  also whether they change the same rule
  --year Y        the assessed year to check for; left out: the first in which all of them are in force, which is named
  --lang L        vi (if left out) or en

Finds what is not as the format asks, rules, questions and readings that there are not, rules changed twice, dates
outside the instrument, missing words, conditions that nobody can meet, and rules that ask less than the nation's: then
it prints answers that meet the overlay and fail the nation. A problem has file, line and column. Where nothing is
wrong, it says of each changed rule whose answers it judges otherwise than the law.

Exit code: 0 nothing is wrong; 1 something is; 2 bad usage, or a file that there is not.

Examples:
  antt lint tinh.json
  antt lint --lang en tinh.json thanh-pho.json
`;

const OPTIONS = { year: { type: 'string' }, lang: { type: 'string' } } as const;

const setsOf = (year: number): readonly CriteriaSet[] => unitTypes.map((unitType) => criteriaFor(unitType, year));

/** What decides for which year an overlay can be checked; nothing of it is sure to be well-formed. */
interface Dated {
  readonly amends?: unknown;
  readonly enactedBy?: { readonly inForce?: { readonly from?: unknown; readonly to?: unknown } };
}

const isInForce = ({ value }: OverlayFile, set: CriteriaSet): boolean => {
  const { amends, enactedBy } = (value ?? {}) as Dated;
  const { from, to } = enactedBy?.inForce ?? {};
  const day = set.window?.to ?? `${set.year}-12-31`;
  return amends === set.instrument && String(from) <= day && (typeof to !== 'string' || day <= to);
};

/** The years in which an overlay may be in force; those of other overlays tell nothing new. */
function yearsToTry(files: readonly OverlayFile[]): readonly number[] {
  const years = files.map(({ value }) => Number(String((value as Dated | null)?.enactedBy?.inForce?.from).slice(0, 4)));
  const first = Math.max(...years.filter((year) => year >= 2012 && year <= 9999), 2012);
  return Array.from({ length: 12 }, (_, more) => first + more);
}

/** The criteria for the first year in which all are in force; failing that, for the last one tried. */
function setsFor(files: readonly OverlayFile[]): readonly CriteriaSet[] {
  let last: readonly CriteriaSet[] | undefined;
  for (const year of yearsToTry(files)) {
    try {
      const sets = setsOf(year);
      last ??= sets;
      if (files.every((file) => sets.every((set) => isInForce(file, set)))) return sets;
    } catch (error) {
      if (!(error instanceof NoCriteriaError)) throw error;
    }
  }
  return last ?? setsOf(2025);
}

/** Overlays that are never in force together cannot get in each other's way: each is checked for its own year. */
function groupsOf(files: readonly OverlayFile[]): readonly (readonly OverlayFile[])[] {
  const together = setsFor(files);
  const all = files.every((file) => together.every((set) => isInForce(file, set)));
  return all ? [files] : files.map((file) => [file]);
}

/** What was proven of a file, and a line for each change: which questions it judges otherwise than the law. */
function proofLines(file: OverlayFile, proofs: readonly OverlayProof[], words: LintWords, year: number): string[] {
  const own = proofs.filter(({ overlay }) => overlay === (file.value as { id?: unknown }).id);
  const at = ({ path }: OverlayProof): number => Number(/\d+/.exec(path));
  const paths = [...new Set([...own].sort((a, b) => at(a) - at(b)).map(({ path }) => path))];
  const by = (method: OverlayProof['method']): number =>
    paths.filter((path) => own.some((proof) => proof.path === path && proof.method === method)).length;
  return [
    `${file.name}: ${words.good(year, by('bars'), by('exhaustive'))}`,
    ...paths.map((path) => {
      const of = own.filter((proof) => proof.path === path);
      const listed = (items: readonly string[]): string => [...new Set(items)].join(', ');
      const unitTypes = listed(of.map(({ unitType }) => unitType));
      const affects = words.affects(of[0]!.criterion, unitTypes, listed(of.flatMap(({ questions }) => questions)));
      return `${file.name}: ${path}: ${affects}`;
    }),
  ];
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse('lint', args, OPTIONS);
  const { lang = 'vi' } = values;
  const inLanguage = await overlayMessages(lang);
  const words = lintWords[lang === 'en' ? 'en' : 'vi'];
  const said: Said = (problem) =>
    inLanguage(problem.code === 'bad-condition' ? { ...problem, detail: words.misfit(problem.detail) } : problem);
  const year = yearOf(values.year);
  if (positionals.length === 0) throw new UsageError('FILE is missing. See `antt lint --help`.');
  if (positionals.filter((name) => name === '-').length > 1)
    throw new UsageError('Standard input can be read once only.');
  const sets = year === undefined ? undefined : setsOf(year);
  const read = await Promise.all(positionals.map((name) => readOverlay(name, words.syntax)));
  const all = read.filter((file) => typeof file !== 'string');
  const files = all.filter((file) => !isOfPoints(file));
  const ofPoints = all.filter(isOfPoints);
  const lines = read.filter((file) => typeof file === 'string');
  const good: string[] = [];
  for (const group of sets ? [files] : groupsOf(files)) {
    if (group.length === 0) continue;
    const checked = sets ?? setsFor(group);
    const { problems, proofs } = lintOverlays(
      checked,
      group.map(({ value }) => value),
    );
    lines.push(...overlayLines(group, problems, said));
    for (const file of group) {
      const wrong = overlayLines([file], problems, said).length > 0;
      if (!wrong) good.push(...proofLines(file, proofs, words, checked[0]!.year));
      else if (!sets) process.stderr.write(`${printable(`${file.name}: ${words.year(checked[0]!.year)}`)}\n`);
    }
  }
  if (ofPoints.length > 0) {
    const checked = lintScores(ofPoints, year);
    lines.push(...overlayLines(ofPoints, checked.problems, said));
    for (const file of ofPoints) {
      if (overlayLines([file], checked.problems, said).length === 0) good.push(words.points(file.name, checked.year));
    }
  }
  await print([...lines, ...good].map((line) => `${line}\n`).join(''));
  return lines.length > 0 ? EXIT.skipped : EXIT.done;
}

export const lint: Command = { name: 'lint', summary: 'what is wrong with a province’s own rules', help, run };
