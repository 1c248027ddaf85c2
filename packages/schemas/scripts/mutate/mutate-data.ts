/**
 * Are the worked cases worth something? Changes each figure, operator, step, date, mark, code, citation, import, reading and
 * exclusion of the criteria data, one at a time and in memory only, and runs the conformance kit against each mutant.
 *
 *   npm run mutate:data               every mutant; lists those that no case catches, and then fails
 *   npm run mutate:data -- PATTERN    only mutants whose name holds the text
 */
import { hunter, readKit } from './hunt.ts';
import { readLawFiles } from './law.ts';
import { mutantsOf } from './mutants.ts';

const started = performance.now();
const pattern = process.argv[2] ?? '';
const files = readLawFiles();
const kit = readKit();
const hunt = hunter(files, kit);
const counts = { caught: 0, refused: 0, survived: 0, unchanged: 0 };
for (const mutant of mutantsOf(files)) {
  if (!mutant.name.includes(pattern)) continue;
  const { fate } = hunt(mutant);
  counts[fate] += 1;
  if (fate === 'survived') console.log(`survived: ${mutant.name}`);
}
const mutants = counts.caught + counts.refused + counts.survived;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `mutate:data: ${mutants} mutants in ${seconds} s (${counts.unchanged} more changes make no difference to any unit): ` +
    `${counts.caught} caught by ${kit.length} cases, ${counts.refused} refused when read, ${counts.survived} survivors`,
);
if (mutants === 0) console.error(`mutate:data: no mutant has ${JSON.stringify(pattern)} in its name`);
process.exitCode = counts.survived > 0 || mutants === 0 ? 1 : 0;
