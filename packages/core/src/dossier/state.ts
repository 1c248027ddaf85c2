import { isIsoDay } from '../calendar.ts';
import type { IsoDay } from '../model/types.ts';
import { checkDossier } from './check.ts';
import type { Dossier, DossierEvent } from './dossier.ts';
import { DossierError } from './errors.ts';
import { inOrder } from './events.ts';
import { type ProcedureSet, type Step, type StepId, type UnknownLaw, stepsOf } from './steps.ts';

/** Where a dossier stands. `unknown`: none is kept. */
export type DossierStanding =
  'unknown' | 'not-registered' | 'registered' | 'assessing' | 'filed' | 'returned' | 'appraised' | 'decided';

/** A step that was not taken in its days. */
export interface OffTime {
  readonly step: 'register' | 'decide';
  readonly off: 'late' | 'early';
  /** When it was taken; left out, it was not taken yet. */
  readonly on?: IsoDay;
}

/** What a dossier lacks, by code. `ifAny`: only where the unit has such a thing. */
export type Lack =
  /** A later step is recorded, or its days are over, and this one is not recorded. */
  | { readonly lack: 'step'; readonly step: StepId }
  | { readonly lack: 'paper'; readonly step: StepId; readonly code: string; readonly ifAny: boolean }
  | { readonly lack: 'person'; readonly step: StepId; readonly code: string; readonly ifAny: boolean };

/** What cannot be said of a step: the host did not record it, or the law is not known. */
export interface Unsaid {
  readonly step: StepId;
  readonly what: 'papers' | 'people';
  readonly because: 'not-recorded' | 'law-not-known';
}

/** Who acts next, on what. `appraise` is what the receiver does with a dossier that was filed. */
export interface NextStep {
  readonly step: StepId | 'appraise';
  /** As in `Step`. */
  readonly by: readonly string[];
  /** Papers to bring, or people to call, by code. */
  readonly needs: readonly Lack[];
  readonly from?: IsoDay;
  readonly to?: IsoDay;
  readonly before?: IsoDay;
  readonly unknown?: UnknownLaw;
  /** Its days are over. What becomes of it then, the circular does not say. */
  readonly overdue?: true;
  readonly citations: readonly string[];
}

/** A dossier on a given day. */
export interface DossierState {
  readonly state: DossierStanding;
  /** The day since which it stands there; left out where no event brought it there. */
  readonly since?: IsoDay;
  /** Some step is late. */
  readonly late: boolean;
  readonly offTime: readonly OffTime[];
  /** Why it was returned. */
  readonly reasons: readonly string[];
  /** What was decided. */
  readonly decision?: { readonly recognised: boolean; readonly number?: string };
  readonly lacks: readonly Lack[];
  readonly unsaid: readonly Unsaid[];
  /** Left out once it is decided, and where no dossier is kept. */
  readonly next?: NextStep;
}

/** "Where there is one": a code of the law's data that ends so, and the resolution, for not every unit has a Party organisation. */
const isIfAny = (code: string): boolean => code.endsWith('-if-any') || code === 'party-resolution';
/** "Other papers" are none in particular. */
const OPEN_ENDED = 'other-papers';

const APPRAISAL_FIRST: readonly DossierEvent['event'][] = ['filed', 'returned', 'appraised', 'decided'];
/** The event by which a step is taken. */
const TAKEN_BY = { register: 'registered', meet: 'met', file: 'filed', decide: 'decided' } as const;

function standing(events: readonly DossierEvent[], window: Step, day: IsoDay): Pick<DossierState, 'state' | 'since'> {
  const last = (kinds: readonly DossierEvent['event'][]) => events.filter(({ event }) => kinds.includes(event)).at(-1);
  const filed = last(APPRAISAL_FIRST);
  if (filed) return { state: filed.event as DossierStanding, since: filed.on };
  const met = last(['met']);
  if (met) return { state: 'assessing', since: met.on };
  const registered = last(['registered']);
  if (!registered) return { state: 'not-registered' };
  const over = window.to !== undefined && window.to < day;
  return over ? { state: 'assessing' } : { state: 'registered', since: registered.on };
}

/** Steps of the register and the decision that were not in time, or are late by now. */
function offTimeOf(events: readonly DossierEvent[], steps: readonly Step[], day: IsoDay): OffTime[] {
  const step = (id: StepId): Step => steps.find((each) => each.step === id)!;
  const [register, decide] = [step('register'), step('decide')];
  const registered = events.find(({ event }) => event === 'registered')?.on;
  const decided = events.filter(({ event }) => event === 'decided').at(-1)?.on;
  const found: OffTime[] = [];
  if (register.to !== undefined && (registered ?? day) > register.to) {
    found.push({ step: 'register', off: 'late', ...(registered !== undefined && { on: registered }) });
  } else if (registered !== undefined && register.from !== undefined && registered < register.from) {
    found.push({ step: 'register', off: 'early', on: registered });
  }
  // Who neither registered nor filed awaits no decision.
  if (events.length > 0 && decide.before !== undefined && (decided ?? day) >= decide.before) {
    found.push({ step: 'decide', off: 'late', ...(decided !== undefined && { on: decided }) });
  }
  return found;
}

/** What a step calls for and the events do not show; `undefined` where they, or the law, do not say. */
function missingAt(
  { step, papers, people }: Step,
  events: readonly DossierEvent[],
  without: readonly string[],
): { readonly lacks: readonly Lack[]; readonly unsaid?: Unsaid } {
  const what = step === 'meet' ? 'people' : 'papers';
  const called = step === 'meet' ? people : papers;
  if (called === undefined) return { lacks: [], unsaid: { step, what, because: 'law-not-known' } };
  const taken = events.flatMap((each): readonly (readonly string[] | undefined)[] => {
    if (step === 'register' && each.event === 'registered') return [each.papers];
    if (step === 'file' && each.event === 'filed') return [each.papers];
    return step === 'meet' && each.event === 'met' ? [each.attended] : [];
  });
  // Of no event, nothing is there yet; of one that was written down without its list, nobody knows.
  const recorded = taken.filter((list) => list !== undefined);
  if (taken.length > 0 && recorded.length === 0 && called.length > 0) {
    return { lacks: [], unsaid: { step, what, because: 'not-recorded' } };
  }
  const there = new Set([...recorded.flat(), ...without, OPEN_ENDED]);
  const lack = what === 'people' ? 'person' : 'paper';
  const codes = called.filter((code) => !there.has(code));
  return { lacks: codes.map((code): Lack => ({ lack, step, code, ifAny: isIfAny(code) })) };
}

/** The step that comes next, by where the dossier stands. */
function nextOf(state: DossierStanding, events: readonly DossierEvent[]): NextStep['step'] | undefined {
  switch (state) {
    case 'not-registered':
      return 'register';
    case 'registered':
      return 'count';
    case 'assessing':
      return events.some(({ event }) => event === 'met') ? 'file' : 'meet';
    case 'filed':
      return 'appraise';
    case 'returned':
      return 'file';
    case 'appraised':
      return 'decide';
    case 'decided':
    case 'unknown':
      return undefined;
  }
}

/** The steps of a set, worked out once: a province has thousands of dossiers under one. */
const stepsBySet = new WeakMap<ProcedureSet, readonly Step[]>();
function stepsFor(set: ProcedureSet): readonly Step[] {
  const found = stepsBySet.get(set) ?? stepsOf(set);
  stepsBySet.set(set, found);
  return found;
}

/**
 * Where a unit's dossier stands on a day: its state, what is late, what it lacks, who acts next. Only what the host
 * recorded up to that day counts, and only what the law is known to say; the rest is in `unsaid`.
 *
 * @param set Criteria of the unit for the year; of them, the procedure is read.
 * @param dossier `undefined` where none is kept: nothing is taken for missing then.
 * @param day The day on which it is looked at, `YYYY-MM-DD`. The engine has no clock.
 * @throws {DossierError} for a day that does not exist, or a dossier that cannot be read.
 * @example
 * dossierState(criteriaFor('commune', 2025), { events: [] }, '2025-04-01').offTime; // [{ step: 'register', off: 'late' }]
 */
export function dossierState(set: ProcedureSet, dossier: Dossier | undefined, day: IsoDay): DossierState {
  if (!isIsoDay(day)) throw new DossierError('day', 'a day that exists, YYYY-MM-DD', day);
  if (!dossier) return { state: 'unknown', late: false, offTime: [], reasons: [], lacks: [], unsaid: [] };
  checkDossier(dossier);
  const { without = [] } = dossier;
  const steps = stepsFor(set);
  const step = (id: StepId): Step => steps.find((each) => each.step === id)!;
  const events = inOrder(dossier.events, day);
  const { state, since } = standing(events, step('count'), day);
  const offTime = offTimeOf(events, steps, day);

  const taken = (id: keyof typeof TAKEN_BY): boolean => events.some(({ event }) => event === TAKEN_BY[id]);
  const acts = ['register', 'meet', 'file', 'decide'] as const;
  const lacks: Lack[] = [];
  const unsaid: Unsaid[] = [];
  acts.forEach((id, at) => {
    if (!taken(id)) {
      const overtaken = acts.slice(at + 1).some(taken);
      if (overtaken || offTime.some((each) => each.step === id)) lacks.push({ lack: 'step', step: id });
    } else if (id !== 'decide') {
      const found = missingAt(step(id), events, without);
      lacks.push(...found.lacks);
      if (found.unsaid) unsaid.push(found.unsaid);
    }
  });

  const nextId = nextOf(state, events);
  const last = events.filter(({ event }) => event === state).at(-1);
  const nextStep = nextId && step(nextId === 'appraise' ? 'file' : nextId);
  const needed = nextId && nextId !== 'appraise' && nextId !== 'decide' && nextId !== 'count';
  return {
    state,
    ...(since !== undefined && { since }),
    late: offTime.some(({ off }) => off === 'late'),
    offTime,
    reasons: last?.event === 'returned' ? last.reasons : [],
    ...(last?.event === 'decided' && {
      decision: { recognised: last.recognised, ...(last.number !== undefined && { number: last.number }) },
    }),
    lacks,
    unsaid,
    ...(nextId &&
      nextStep && {
        next: {
          step: nextId,
          by: nextId === 'appraise' ? (nextStep.receiver === undefined ? [] : [nextStep.receiver]) : nextStep.by,
          needs: needed ? missingAt(nextStep, events, without).lacks : [],
          ...(nextStep.from !== undefined && { from: nextStep.from }),
          ...(nextStep.to !== undefined && { to: nextStep.to }),
          ...(nextStep.before !== undefined && { before: nextStep.before }),
          ...(nextStep.unknown !== undefined && { unknown: nextStep.unknown }),
          ...((nextStep.to ?? day) < day || (nextStep.before !== undefined && nextStep.before <= day)
            ? { overdue: true as const }
            : {}),
          citations: nextStep.citations,
        },
      }),
  };
}
