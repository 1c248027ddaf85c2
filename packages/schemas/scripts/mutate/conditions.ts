import type { Condition, CriteriaFile, QuestionDefinition } from '@antt/core';
import { CONTRARY } from './contrary.ts';
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

/** So little more than a whole per cent that only what stands exactly on the bar is told from it: ≥ becomes >. */
const HAIR = 1e-6;

/** Where a condition stands. */
interface Around {
  readonly definitions: Definitions;
  /** It is a guard: what does not apply shuts it as what is not met does, and its operators are few. */
  readonly guard?: boolean;
  /** Options that a guard above keeps away, by question: what is said of them makes no difference. */
  readonly away?: Readonly<Record<string, readonly string[]>>;
}

/** Options that cannot be chosen where the guard let through, or did not. */
function keptAway(
  guard: Extract<Condition, { op: 'when' }>['if'],
  through: boolean,
  { definitions, away = {} }: Around,
): NonNullable<Around['away']> {
  if (guard.op !== 'one-of') return away;
  const options = optionsOf(definitions[guard.question]);
  const gone = options.filter((option) => guard.accept.includes(option) !== through);
  return { ...away, [guard.question]: [...(away[guard.question] ?? []), ...gone] };
}

/** Every change of a condition and of what is inside it. */
export function conditionChanges(condition: Condition, path: Path, around: Around): readonly Change[] {
  const { definitions, guard: isGuard = false, away = {} } = around;
  const inside = (inner: Condition, ...keys: Path): readonly Change[] =>
    conditionChanges(inner, [...path, ...keys], around);
  const found: Change[] = [];
  const contrary = isGuard ? undefined : CONTRARY[condition.op];
  if (contrary !== undefined) found.push(put([...path, 'op'], condition.op, contrary));
  const operator = OTHER_OPERATOR[condition.op];
  if (operator !== undefined) found.push(put([...path, 'op'], condition.op, operator));
  if ('question' in condition || condition.op === 'coverage-at-least') {
    for (const op of ['not-applicable', 'unknown'])
      found.push({ path, value: { op }, what: `${condition.op} → ${op}` });
  }
  if ('question' in condition) found.push(...otherQuestion([...path, 'question'], condition.question, definitions));
  if ('value' in condition) found.push(...nudged([...path, 'value'], condition.value));
  if ('percent' in condition) {
    const { percent } = condition;
    found.push(...nudged([...path, 'percent'], percent));
    found.push({ path: [...path, 'percent'], value: percent + HAIR, what: '≥ → >' });
  }
  switch (condition.op) {
    case 'issued': {
      const { dated } = condition;
      if (!dated) {
        found.push(put([...path, 'dated'], 'any day', { from: '01-01', to: '12-31' }));
        break;
      }
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
      const gone = away[condition.question] ?? [];
      const options = optionsOf(definitions[condition.question]).filter((option) => !gone.includes(option));
      found.push(...without([...path, 'accept'], accept), ...withEach([...path, 'accept'], accept, options));
      found.push(...without([...path, 'exempt'], exempt));
      if (isGuard) break;
      found.push(
        ...withEach(
          [...path, 'exempt'],
          exempt,
          options.filter((option) => !accept.includes(option)),
        ),
      );
      break;
    }
    case 'includes-all': {
      const place = [...path, 'items'];
      found.push(...without(place, condition.items));
      found.push(...withEach(place, condition.items, optionsOf(definitions[condition.question])));
      break;
    }
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
      const under = (inner: Condition, key: 'if' | 'then' | 'else', where: Partial<Around>): readonly Change[] =>
        conditionChanges(inner, [...path, key], { ...around, ...where });
      found.push(
        ...under(guard, 'if', { guard: true }),
        ...under(then, 'then', { away: keptAway(guard, true, around) }),
      );
      if (otherwise) found.push(...under(otherwise, 'else', { away: keptAway(guard, false, around) }));
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
    case 'none':
      found.push({ path, value: { op: 'excused', question: condition.question, excuses: [[]] }, what: 'none → any' });
      break;
    case 'yes':
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
