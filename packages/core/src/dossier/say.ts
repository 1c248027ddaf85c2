import type { ProcedureNames } from './names.ts';
import type { DossierState, Lack, NextStep, OffTime, Unsaid } from './state.ts';
import type { Step } from './steps.ts';
import type { DossierWords } from './words.ts';

const CITATION = /^(\S+) (\d+)(?:\.(\d+)(?:\.(\p{L}))?)?$/u;

/** `tt-124-2021 9` as it is cited on paper; of an amendment without a place, its name. */
export function sayCitation(citation: string, names: ProcedureNames, words: DossierWords): string {
  const [, id, article = '', clause = '', point = ''] = CITATION.exec(citation) ?? [];
  return id === undefined ? names.instrument(citation) : words.place(article, clause, point, names.instrument(id));
}

/** The days of a step, or why it has none. */
export function sayDays({ from, to, before, unknown }: Omit<NextStep, 'step'> | Step, words: DossierWords): string {
  if (from !== undefined && to !== undefined) return words.period(from, to);
  if (before !== undefined) return words.before(before);
  return words.unknown[unknown ?? 'not-in-law'];
}

/** Who acts: the unit, or bodies, one of which it is. */
export const sayActors = (by: readonly string[], names: ProcedureNames, words: DossierWords): string =>
  by.map((code) => (code === 'unit' ? words.unit : names.body(code))).join(words.or);

/** "Trễ hạn: thực hiện ngày 05/4/2025". */
export const sayOffTime = ({ off, on }: OffTime, words: DossierWords): string =>
  `${words[off]}: ${on === undefined ? words.notTaken : words.taken(on)}`;

/** "Thiếu: Kế hoạch". The words of what not every unit has say so themselves: "Đoàn thể (nếu có)". */
export function sayLack(lack: Lack, names: ProcedureNames, words: DossierWords): string {
  if (lack.lack === 'step') return words.notRecorded;
  return lack.lack === 'paper'
    ? `${words.lackingPaper}: ${names.paper(lack.code)}`
    : `${words.absent}: ${names.person(lack.code)}`;
}

export const sayUnsaid = ({ what, because }: Unsaid, words: DossierWords): string => words.unsaid[what][because];

/**
 * A dossier's state as short lines: where it stands, what was decided, why it came back, what is not in time, what is
 * lacking, who acts next. Pure: the same state, the same words.
 *
 * @example
 * describeDossier(state, procedureNames(texts, set), dossierWords); // ['Đã đăng ký (10/2/2025)', 'Đăng ký phấn đấu. Thiếu: Kế hoạch', …]
 */
export function describeDossier(state: DossierState, names: ProcedureNames, words: DossierWords): readonly string[] {
  const { since, decision, reasons, offTime, lacks, unsaid, next } = state;
  const at = (step: keyof DossierWords['steps'], said: string): string => `${words.steps[step]}. ${said}`;
  const decided = decision && [
    words.decided[decision.recognised ? 'recognised' : 'refused'],
    ...(decision.number === undefined ? [] : [words.decision(decision.number)]),
  ];
  return [
    since === undefined ? words.states[state.state] : `${words.states[state.state]} (${words.day(since)})`,
    ...(decided ? [decided.join('. ')] : []),
    ...(reasons.length > 0 ? [`${words.returnedFor}: ${reasons.join('; ')}`] : []),
    ...offTime.map((each) => at(each.step, sayOffTime(each, words))),
    ...lacks
      // A step that is late and not done is said already.
      .filter((each) => each.lack !== 'step' || !offTime.some((off) => off.step === each.step && off.on === undefined))
      .map((each) => at(each.step, sayLack(each, names, words))),
    ...unsaid.map((each) => at(each.step, sayUnsaid(each, words))),
    ...(next
      ? [
          `${words.next}: ${words.steps[next.step]} – ${[sayActors(next.by, names, words), sayDays(next, words)]
            .filter(Boolean)
            .join('. ')}${next.overdue ? ` (${words.overdue})` : ''}`,
        ]
      : []),
  ];
}
