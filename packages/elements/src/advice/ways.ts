import {
  type Answers,
  type CriteriaSet,
  type Locale,
  type Result,
  type Words,
  changeWordsOf,
  compileSet,
  describeChange,
  shortfall,
} from '@antt/core';
import { said } from '../messages/said.ts';
import { type AdviceWords, en, vi } from './words.ts';

/** Ways that are shown. */
const SHOWN = 3;
/** As many open questions of one way are named; of more, only how many they are. */
const NAMED = 4;

/** All that advice rests on; `antt-result` hands it over. */
export interface Given {
  readonly result: Result;
  readonly answers: Answers;
  readonly criteriaSet: CriteriaSet;
  readonly words: Words;
  readonly locale: Locale;
}

/** One thing to do. */
export interface Step {
  readonly lines: readonly string[];
  /** Said of what nobody can change any more. */
  readonly past?: string | undefined;
}

export interface Advice {
  readonly words: AdviceWords;
  /** Each is enough by itself. */
  readonly ways: readonly (readonly Step[])[];
  /** What is said after them. */
  readonly closing: string | undefined;
}

/** What would turn the verdict to met, in words; `undefined` where there is nothing to advise. */
export function adviceOn({ result, answers, criteriaSet, words, locale }: Given): Advice | undefined {
  const { verdict, readings, readingsFrom = {} } = result;
  if (verdict === 'met' || verdict === 'not-applicable') return undefined;
  // What an overlay chose it chooses again.
  const chosen = Object.entries(readings).filter(([id]) => (readingsFrom[id] ?? 'caller') === 'caller');
  const standard = compileSet(criteriaSet, { readings: Object.fromEntries(chosen) });
  const { alternatives, more, possible } = shortfall(standard, answers);
  const code = locale.language === 'en' ? 'en' : 'vi';
  const own = said(code, { advice: code === 'en' ? en : vi, changes: changeWordsOf(locale.language) });
  const ways = alternatives.slice(0, SHOWN).map((changes) => {
    const open = changes.filter(({ code }) => code === 'answer');
    const named = open.length > NAMED ? changes.filter(({ code }) => code !== 'answer') : changes;
    const steps = named.map((change): Step => {
      const lines = describeChange(change, words, locale, own.changes);
      return change.past ? { lines: lines.slice(0, -1), past: lines.at(-1) } : { lines };
    });
    return named === changes ? steps : [...steps, { lines: [own.advice.answer(open.length)] }];
  });
  const left = alternatives.length - ways.length + more;
  const closing =
    possible === false ? own.advice.impossible : ways.length === 0 ? own.advice.unknown : left && own.advice.more(left);
  return { words: own.advice, ways, closing: closing || undefined };
}
