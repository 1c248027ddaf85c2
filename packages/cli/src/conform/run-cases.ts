import { availableParallelism } from 'node:os';
import type { ConformanceCase } from '@antt/schemas/conformance';
import { type Answer, answerIn, answerOf, endingOf } from './answer.ts';
import { type Ended, LARGEST_OUTPUT, complaintOf, runOnce, start, stop } from './program.ts';

/** What to run, and how long it may be silent. */
export interface RunOptions {
  readonly command: string;
  readonly seconds: number;
  /** Called as answers come, with how many there are. */
  readonly onAnswer: (answered: number) => void;
}

/** What the program gets of a case: all but what is expected of it. */
function question({ id, note, instrument, unitType, year, readings, answers }: ConformanceCase): string {
  return `${JSON.stringify({ id, note, instrument, unitType, year, readings, answers })}\n`;
}

/** A program whose first runs all break down alike cannot start, or hangs: to try thousands of cases would tell no more. */
const HOPELESS = 20;

/** Runs the program once for every case, several at a time, unless it is hopeless. Answers come in the order of the cases. */
export async function oneByOne(cases: readonly ConformanceCase[], options: RunOptions): Promise<readonly Answer[]> {
  const { command, seconds, onAnswer } = options;
  const answers: Answer[] = [];
  const problems = new Set<string | undefined>();
  let next = 0;
  let answered = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < cases.length; at = next++) {
      if (answered >= HOPELESS && problems.size === 1 && !problems.has(undefined)) {
        answers[at] = { problem: `was not started again, as its first ${HOPELESS} runs broke down alike` };
        continue;
      }
      const answer = answerOf(await runOnce(command, question(cases[at]!), seconds), seconds);
      answers[at] = answer;
      problems.add('problem' in answer ? answer.problem : undefined);
      answered += 1;
      onAnswer(answered);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), cases.length) }, work));
  return answers;
}

/** The answer on a line; a line that names a case must name the one whose turn it is. */
function answerOnLine(line: string, one: ConformanceCase): Answer {
  const answer = answerIn(line);
  if (!('result' in answer)) return answer;
  const { id } = answer.result as { readonly id?: unknown };
  if (id === undefined || id === one.id) return answer;
  return { problem: `wrote the result of ${JSON.stringify(id)} in its place` };
}

const linesMore = (count: number): string => (count === 1 ? '1 line more' : `${count} lines more`);

/** Starts the program once, gives it a case a line, and takes an answer a line, in the same order. */
export function throughLines(cases: readonly ConformanceCase[], options: RunOptions): Promise<readonly Answer[]> {
  const { command, seconds, onAnswer } = options;
  return new Promise((resolve) => {
    const child = start(command);
    const complaint = complaintOf(child);
    const answers: Answer[] = [];
    let surplus = 0;
    let rest = '';
    let stopped: Ended['stopped'];
    const end = (why: Ended['stopped']): void => {
      stopped ??= why;
      stop(child);
    };
    let timer = setTimeout(() => end('silent'), seconds * 1000);
    const alive = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => end('silent'), seconds * 1000);
    };
    const take = (line: string): void => {
      if (line.trim() === '') return;
      const one = cases[answers.length];
      if (one) answers.push(answerOnLine(line, one));
      else surplus += 1;
      onAnswer(answers.length);
    };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      alive();
      const lines = (rest + chunk).split('\n');
      rest = lines.pop()!;
      lines.forEach(take);
      if (rest.length > LARGEST_OUTPUT || surplus > cases.length) end('endless');
    });
    const done = (code: number | null, said: string): void => {
      clearTimeout(timer);
      take(rest);
      const ended = { code, complaint: said, ...(stopped ? { stopped } : {}) };
      const before = answers.length;
      const early = endingOf(ended, seconds, ` after ${before} of ${cases.length} answers`);
      while (answers.length < cases.length) answers.push({ problem: early });
      const last = answers.length - 1;
      // Whose lines they are cannot be told any more.
      if (surplus > 0) answers[last] = { problem: `wrote ${linesMore(surplus)} than there are cases` };
      else if (before === cases.length && (code !== 0 || stopped))
        answers[last] = { problem: endingOf(ended, seconds) };
      resolve(answers);
    };
    child.on('error', (error) => done(null, error.message));
    child.on('close', (code) => done(code, complaint()));

    let given = 0;
    const give = (): void => {
      alive();
      while (given < cases.length) {
        given += 1;
        if (!child.stdin.write(question(cases[given - 1]!))) {
          child.stdin.once('drain', give);
          return;
        }
      }
      child.stdin.end();
    };
    give();
  });
}
