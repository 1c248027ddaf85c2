import type { Condition, CriteriaFile, QuestionDefinition } from '@antt/core';
import { type Change, GONE, type Path, daysBeside, nudged, put, without, withEach } from './change.ts';

/** What changes of conditions need to know: the questions of the article, their origins followed. */
export type Definitions = Readonly<Record<string, QuestionDefinition>>;

export function definitionsOf(article: CriteriaFile, articles: readonly CriteriaFile[]): Definitions {
  const follow = (from: CriteriaFile, id: string): QuestionDefinition => {
    const entry = from.questions[id]!;
    return 'from' in entry
      ? follow(
          articles.find((one) => one.article === entry.from)!,
          id,
        )
      : entry;
  };
  return Object.fromEntries(Object.keys(article.questions).map((id) => [id, follow(article, id)]));
}

const optionsOf = (definition: QuestionDefinition | undefined): readonly string[] =>
  definition && 'options' in definition ? definition.options : [];

/** Another question of the same kind. */
function otherQuestion(path: Path, question: string, definitions: Definitions): readonly Change[] {
  const same = Object.keys(definitions).filter((id) => definitions[id]!.kind === definitions[question]!.kind);
  const other = same[(same.indexOf(question) + 1) % same.length]!;
  return other === question ? [] : [put(path, question, other)];
}

const OTHER_OPERATOR: Readonly<Record<string, string>> = {
  'at-least': 'at-most',
  'at-most': 'at-least',
  contained: 'reduced',
  reduced: 'contained',
  excused: 'none',
  'not-applicable': 'unknown',
  unknown: 'not-applicable',
};

/** Every change of a condition and of what is inside it. */
export function conditionChanges(condition: Condition, path: Path, definitions: Definitions): readonly Change[] {
  const inside = (inner: Condition, ...keys: Path): readonly Change[] =>
    conditionChanges(inner, [...path, ...keys], definitions);
  const found: Change[] = [];
  const operator = OTHER_OPERATOR[condition.op];
  if (operator !== undefined) found.push(put([...path, 'op'], condition.op, operator));
  if ('question' in condition || condition.op === 'coverage-at-least') {
    for (const op of ['not-applicable', 'unknown'])
      found.push({ path, value: { op }, what: `${condition.op} → ${op}` });
  }
  if ('question' in condition) found.push(...otherQuestion([...path, 'question'], condition.question, definitions));
  if ('value' in condition) found.push(...nudged([...path, 'value'], condition.value));
  if ('percent' in condition) found.push(...nudged([...path, 'percent'], condition.percent));
  switch (condition.op) {
    case 'issued': {
      const { dated } = condition;
      if (!dated) break;
      found.push(
        ...daysBeside([...path, 'dated', 'from'], dated.from),
        ...daysBeside([...path, 'dated', 'to'], dated.to),
      );
      found.push(put([...path, 'dated'], dated, GONE));
      break;
    }
    case 'share-at-least': {
      const other = condition.ifEmpty === undefined ? 'not-applicable' : GONE;
      found.push(put([...path, 'ifEmpty'], condition.ifEmpty, other));
      break;
    }
    case 'excused': {
      const definition = definitions[condition.question];
      const marks = (definition && 'marks' in definition && definition.marks) || [];
      found.push(...without([...path, 'excuses'], condition.excuses));
      condition.excuses.forEach((excuse, at) => {
        const place = [...path, 'excuses', at];
        found.push(...without(place, excuse), ...withEach(place, excuse, marks));
      });
      break;
    }
    case 'rated-at-least':
      for (const level of optionsOf(definitions[condition.question])) {
        if (level !== condition.level) found.push(put([...path, 'level'], condition.level, level));
      }
      break;
    case 'one-of': {
      const { accept, exempt = [] } = condition;
      const options = optionsOf(definitions[condition.question]);
      found.push(...without([...path, 'accept'], accept), ...withEach([...path, 'accept'], accept, options));
      found.push(...without([...path, 'exempt'], exempt));
      found.push(
        ...withEach(
          [...path, 'exempt'],
          exempt,
          options.filter((option) => !accept.includes(option)),
        ),
      );
      break;
    }
    case 'includes-all':
      found.push(...without([...path, 'items'], condition.items));
      break;
    case 'coverage-at-least': {
      const { part, base, questions } = condition;
      found.push(put([...path, 'part'], part, part === 'registered' ? 'recognised' : 'registered'));
      // With units of one kind there is nothing to pool.
      if (questions.length === 1) break;
      found.push(put([...path, 'base'], base, base === 'pooled' ? 'per-kind' : 'pooled'));
      found.push(...without([...path, 'questions'], questions));
      break;
    }
    case 'all':
      found.push(...without([...path, 'of'], condition.of));
      condition.of.forEach((part, at) => found.push(...inside(part, 'of', at)));
      break;
    case 'score-at-least':
      found.push(...without([...path, 'of'], condition.of));
      condition.of.forEach(({ points, condition: scored }, at) => {
        found.push(...nudged([...path, 'of', at, 'points'], points), ...inside(scored, 'of', at, 'condition'));
      });
      break;
    case 'when': {
      const { if: guard, then, else: otherwise } = condition;
      found.push({ path, value: then, what: 'without its guard' });
      if (otherwise) found.push(put([...path, 'else'], otherwise, GONE));
      found.push({
        path,
        value: { ...condition, then: otherwise ?? { op: 'not-applicable' }, else: then },
        what: 'guard the other way',
      });
      found.push(...inside(guard, 'if'), ...inside(then, 'then'), ...(otherwise ? inside(otherwise, 'else') : []));
      break;
    }
    case 'reading': {
      const options = Object.entries(condition.options);
      options.forEach(([option, inner], at) => {
        const [name, other] = options[(at + 1) % options.length]!;
        found.push({ path: [...path, 'options', option], value: other, what: `read as ${name}` });
        found.push(...inside(inner, 'options', option));
      });
      break;
    }
    case 'yes':
    case 'none':
    case 'at-least':
    case 'at-most':
    case 'contained':
    case 'reduced':
    case 'not-applicable':
    case 'unknown':
      break;
  }
  return found;
}
