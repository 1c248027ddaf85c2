import type { Condition } from '@antt/core';
import { dayVi } from '../../../core/src/locales/days.ts';
import { chance, randomUnit } from '../../../../test/brute-force/random-units.ts';
import { type LawFiles, type UnitLaw, allRules, askedBy, lawOf, within } from '../../../../test/brute-force/law.ts';
import { around, goodUnit, variantsOf } from './answers.ts';
import { wordsOf } from './words.ts';

/** A case before its expectation is worked out; where the answers are to be refused, with what is wrong. */
export interface Draft {
  readonly id: string;
  readonly note: string;
  readonly year: number;
  readonly readings: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly error?: Readonly<Record<string, unknown>>;
  readonly reasons?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Nothing chosen, and each option of the readings that bear on a question. */
function readingsFor(
  law: UnitLaw,
  conditions: readonly Condition[],
  question: string,
): readonly Readonly<Record<string, string>>[] {
  const bearing = conditions.flatMap((condition) =>
    condition.op === 'reading' && within(condition).flatMap(askedBy).includes(question) ? [condition.reading] : [],
  );
  return [{}, ...[...new Set(bearing)].flatMap((id) => law.readings[id]!.map((option) => ({ [id]: option })))];
}

const tag = (readings: Readonly<Record<string, string>>): string =>
  Object.values(readings)
    .map((option) => `+${option}`)
    .join('');
const omit = (answers: Readonly<Record<string, unknown>>, id: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(answers).filter(([question]) => question !== id));

/** The cases of one unit type, all but their expectations. The same every time. Most are of the first of the years. */
export function draftsOf(files: LawFiles, unitType: string, years: readonly number[]): readonly Draft[] {
  const law = lawOf(files, unitType, years[0]!);
  const { year } = law;
  const [article] = law.rules[0]!.id.split('.');
  const words = wordsOf(law);
  const good = goodUnit(law);
  const conditions = allRules(law.rules).flatMap(({ condition }) => (condition ? within(condition) : []));
  const ids = Object.keys(law.questions);
  const drafts: Draft[] = [];
  const add = (draft: Partial<Draft> & Pick<Draft, 'id' | 'note' | 'answers'>): void => {
    drafts.push({ year, readings: {}, ...draft });
  };

  for (const other of years) {
    add({
      id: `good-${other}`,
      note: `Mọi câu đều trả lời tốt, năm ${other} (Điều ${article})`,
      year: other,
      answers: goodUnit(lawOf(files, unitType, other)),
    });
  }
  add({ id: 'empty', note: `Chưa trả lời câu nào (Điều ${article})`, answers: {} });

  for (const id of ids) {
    const label = words.label(id);
    const place = words.place(id);
    for (const readings of readingsFor(law, conditions, id)) {
      for (const { name, answer } of variantsOf(law, id)) {
        const note = `${label}: ${words.answer(id, answer)}${words.readings(readings)} (${place})`;
        const reasons = name === '0-of-0' ? emptyWhole(law, id) : {};
        add({ id: `${id}-${name}${tag(readings)}`, note, readings, answers: { ...good, [id]: answer }, ...reasons });
      }
      const note = `${label}: chưa trả lời${words.readings(readings)} (${place})`;
      add({ id: `${id}-missing${tag(readings)}`, note, readings, answers: omit(good, id) });
    }
    add({
      id: `${id}-alone`,
      note: `Chỉ trả lời một câu. ${label}: ${words.answer(id, good[id])} (${place})`,
      answers: { [id]: good[id] },
    });
    const definition = law.questions[id]!;
    if (definition.kind === 'incidents' && law.window) {
      const outside = [around(law.window.from)[0], around(law.window.to)[2]];
      outside.forEach((on, at) => {
        const belongs = { on, ...law.window, year: year - 1 + 2 * at };
        add({
          id: `${id}-outside-${on}`,
          note: `${label}: vụ ngày ${dayVi(on)} thuộc năm ${belongs.year} (${place}, Điều 8)`,
          answers: { ...good, [id]: [{ on }] },
          error: { code: 'outside-window', path: `${id}[0].on`, data: belongs },
        });
      });
      for (const mark of ['forceMajeure', 'detectedInTime', 'harmReduced', 'reportedAtOnce']) {
        if (definition.marks?.includes(mark)) continue;
        add({
          id: `${id}-no-mark-${mark}`,
          note: `${label}: không có mục “${mark}” để chọn (${place})`,
          answers: { ...good, [id]: [{ on: law.window.from, [mark]: true }] },
          error: { code: 'unknown-field', path: `${id}[0].${mark}` },
        });
      }
    }
    if (definition.kind === 'count') {
      add({
        id: `${id}-negative`,
        note: `${label}: số âm (${place})`,
        answers: { ...good, [id]: -1 },
        error: { code: 'negative', path: id },
      });
    }
    if (definition.kind === 'share') {
      add({
        id: `${id}-more-than-all`,
        note: `${label}: phần nhiều hơn tổng số (${place})`,
        answers: { ...good, [id]: { count: 11, total: 10 } },
        error: { code: 'part-exceeds-whole', path: `${id}.count`, data: { part: 11, whole: 10 } },
      });
    }
    if (definition.kind === 'choice') {
      add({
        id: `${id}-no-such-option`,
        note: `${label}: mã không có (${place})`,
        answers: { ...good, [id]: 'khac' },
        error: { code: 'unknown-option', path: id },
      });
    }
  }

  // Guards: what they let through, good, bad and open, with the guard yes, no and open.
  const guarded = conditions.flatMap((condition) => (condition.op === 'when' ? [condition] : []));
  for (const { if: guard, then } of guarded) {
    for (const id of new Set(within(then).flatMap(askedBy))) {
      const bad = variantsOf(law, id)[definitionIsList(law, id) ? 0 : 1]!;
      for (const [state, base] of [
        ['no', { ...good, [guard.question]: false }],
        ['open', omit(good, guard.question)],
      ] as const) {
        const said = state === 'no' ? 'không' : 'chưa trả lời';
        const place = words.place(id);
        const about = `${words.label(guard.question)}: ${said}`;
        add({
          id: `${guard.question}-${state}-${id}-open`,
          note: `${about}; ${words.label(id)}: chưa trả lời (${place})`,
          answers: omit(base, id),
        });
        for (const { name, answer } of [bad, ...variantsOf(law, id).slice(2, 4)]) {
          add({
            id: `${guard.question}-${state}-${id}-${name}`,
            note: `${about}; ${words.label(id)}: ${words.answer(id, answer)} (${place})`,
            answers: { ...base, [id]: answer },
          });
        }
      }
    }
  }

  for (const [at, code] of ['none', ...allExclusions(files)].entries()) {
    const own = code === 'none' || law.exclusions.includes(code);
    const name = code === 'none' ? 'không' : words.exclusion(code);
    add({
      id: `excluded-as-${code}`,
      note: `${own ? 'Thuộc loại không phải xét' : 'Không có loại này để chọn'}: ${name.charAt(0).toLowerCase()}${name.slice(1)} (Điều 1)`,
      answers: { ...(at % 2 ? good : {}), excludedAs: code },
      ...(own ? {} : { error: { code: 'unknown-option', path: 'excludedAs' } }),
    });
  }
  for (const [id, example] of foreignQuestions(files, law)) {
    add({
      id: `not-asked-${id}`,
      note: `Câu “${id}” không hỏi loại đơn vị này (Điều ${article})`,
      answers: { ...good, [id]: example },
      error: { code: 'unknown-question', path: id },
    });
  }

  const random = chance(124);
  for (let at = 1; at <= 90; at += 1) {
    const mixed = lawOf(files, unitType, random.pick(years));
    const { answers, readings } = randomUnit(mixed, random);
    const open = ids.filter((id) => answers[id] === undefined).length;
    const note = `Đơn vị ngẫu nhiên số ${at}, năm ${mixed.year}, ${open} câu chưa trả lời${words.readings(readings)} (Điều ${article})`;
    add({ id: `mixed-${at}`, note, year: mixed.year, readings, answers });
  }
  // A question under two guards comes twice; the first time is kept.
  return drafts.filter((draft, at) => drafts.findIndex(({ id }) => id === draft.id) === at);
}

const definitionIsList = (law: UnitLaw, id: string): boolean =>
  ['incidents', 'document'].includes(law.questions[id]!.kind);
/** A whole of nothing is compared as it stands where the law does not say otherwise: met, with 0 of 0 as its figures. */
function emptyWhole(law: UnitLaw, id: string): Pick<Draft, 'reasons'> {
  if (law.leaves[id]!.some((leaf) => leaf.op !== 'share-at-least' || leaf.ifEmpty !== undefined)) return {};
  const rule = allRules(law.rules).find(
    ({ condition }) => condition && within(condition).flatMap(askedBy).includes(id),
  )!;
  return { reasons: { [rule.id]: { code: 'share-reached', questions: [id], count: 0, total: 0 } } };
}
const allExclusions = ({ instrument }: LawFiles): readonly string[] => [
  ...new Set(Object.values(instrument.unitTypes).flatMap(({ scope }) => scope.exclusions)),
];

/** Questions that the law asks of other unit types, each with a good answer. */
function foreignQuestions(files: LawFiles, law: UnitLaw): readonly (readonly [string, unknown])[] {
  const others = Object.keys(files.instrument.unitTypes).flatMap((unitType) =>
    Object.entries(goodUnit(lawOf(files, unitType, law.year))),
  );
  return [...new Map(others.filter(([id]) => !Object.hasOwn(law.questions, id))).entries()];
}
