import type { FollowsFile, InstrumentData } from '../types.ts';
import type { Problem } from './problem.ts';
import { noteInto } from './problem.ts';

const idsOf = ({ articles }: InstrumentData): readonly string[] =>
  articles.flatMap(({ criteria }) => criteria.map(({ id }) => id));
const asks = ({ articles }: InstrumentData, id: string): boolean =>
  articles.some(({ questions }) => Object.hasOwn(questions, id));

/** What follows what: both ends exist, in this instrument and in the earlier one. */
export function checkFollows(
  follows: FollowsFile,
  data: InstrumentData,
  earlier: InstrumentData | undefined,
): readonly Problem[] {
  const problems: Problem[] = [];
  const note = noteInto(problems, 'follows.json');
  if (!earlier) {
    note(['instrument'], `there is no instrument "${follows.instrument}"`);
    return problems;
  }
  const own = idsOf(data);
  const places = idsOf(earlier).map((id) => `${follows.instrument} ${id}`);
  for (const [id, citations] of Object.entries(follows.criteria)) {
    if (!own.includes(id)) note(['criteria', id], 'there is no such criterion');
    citations.forEach((place, i) => {
      if (!places.includes(place)) note(['criteria', id, i], `there is no criterion "${place}"`);
    });
  }
  for (const [id, before] of Object.entries(follows.questions)) {
    if (!asks(data, id)) note(['questions', id], 'there is no such question');
    if (!asks(earlier, before)) note(['questions', id], `${follows.instrument} has no question "${before}"`);
  }
  return problems;
}
