/**
 * Are the worked cases worth something? Changes each figure, operator, step, date, mark, code, citation, import, reading and
 * exclusion of the criteria data, one at a time and in memory only, and runs the conformance kit against each mutant.
 *
 *   npm run mutate:data               every mutant; lists those that no case catches, and then fails
 *   npm run mutate:data -- PATTERN    only mutants whose name holds the text
 */
import { sortOfCause } from './check.ts';
import { hunter, readKit } from './hunt.ts';
import { readLawFiles } from './law.ts';
import { mutantsOf } from './mutants.ts';

const started = performance.now();
const pattern = process.argv[2] ?? '';
const files = readLawFiles();
const kit = readKit();
const hunt = hunter(files, kit);
const counts = { caught: 0, refused: 0, thrown: 0, survived: 0, unchanged: 0 };
const causes = { refused: new Map<string, string[]>(), thrown: new Map<string, string[]>() };
for (const mutant of mutantsOf(files)) {
  if (!mutant.name.includes(pattern)) continue;
  const came = hunt(mutant);
  const { fate } = came;
  counts[fate] += 1;
  if (fate === 'survived') console.log(`survived: ${mutant.name}`);
  if ('because' in came) {
    const of = causes[came.fate];
    const cause = sortOfCause(came.because);
    of.set(cause, [...(of.get(cause) ?? []), mutant.name]);
  }
}
for (const [fate, title] of [
  ['refused', 'refused when read, by the model and its checks'],
  ['thrown', 'caught by an error while a case ran'],
] as const) {
  if (counts[fate] > 0) console.log(`${title}:`);
  const all = [...causes[fate]].sort(([, a], [, b]) => b.length - a.length);
  for (const [cause, names] of all) console.log(`  ${names.length} × ${cause}\n      such as ${names[0]!}`);
}
const mutants = counts.caught + counts.refused + counts.thrown + counts.survived;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `mutate:data: ${mutants} mutants in ${seconds} s (${counts.unchanged} more changes make no difference to any unit): ` +
    `${counts.caught} caught by ${kit.length} cases, ${counts.thrown} by an error, ${counts.refused} refused when read, ` +
    `${counts.survived} survivors`,
);
if (mutants === 0) console.error(`mutate:data: no mutant has ${JSON.stringify(pattern)} in its name`);
process.exitCode = counts.survived > 0 || mutants === 0 ? 1 : 0;
