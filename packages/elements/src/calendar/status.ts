import type { Dossier, DossierEvent, DossierState, IsoDay, Step } from '@antt/core';
import type { StepStatus } from './words.ts';

const TAKEN_BY = { register: 'registered', meet: 'met', file: 'filed', decide: 'decided' } as const;

/** By its days alone, where no dossier is kept. Of a step without days, nothing is said. */
function byDays({ from, to, before }: Step, today: IsoDay | undefined): StepStatus | undefined {
  if (today === undefined || (to === undefined && before === undefined)) return undefined;
  if (from !== undefined && today < from) return 'later';
  const over = before === undefined ? to! < today : before <= today;
  return over ? 'past' : 'now';
}

/** How a step stands. `today` left out: as far as the dossier is recorded. */
export function statusOf(
  step: Step,
  state: DossierState,
  dossier: Dossier | undefined,
  today: IsoDay | undefined,
): StepStatus | undefined {
  if (!dossier || step.step === 'count') return byDays(step, today);
  const id = step.step;
  const off = state.offTime.find((each) => each.step === id);
  if (off) return off.off;
  const lacks = state.lacks.filter((each) => each.step === id);
  if (lacks.some(({ lack }) => lack === 'step')) return 'missing';
  // Returned: the dossier is to be filed anew.
  if (state.next?.step === id) return 'now';
  if (lacks.length > 0) return 'incomplete';
  const taken = dossier.events.some(({ event, on }) => event === TAKEN_BY[id] && (today === undefined || on <= today));
  return taken ? 'done' : 'later';
}

/** The device's day in Viet Nam, wherever the device is. */
export const deviceDay = (): IsoDay =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Ho_Chi_Minh',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date());

/** The day up to which a dossier is recorded; the year's first one where nothing is. What is wrong with a dossier, the engine says. */
export function lastRecorded(dossier: Dossier | undefined, year: number): IsoDay {
  const events: unknown = dossier?.events;
  const days = (Array.isArray(events) ? events : []).map((event: Partial<DossierEvent> | null) => String(event?.on));
  const first = `${String(year).padStart(4, '0')}-01-01`;
  return days.filter((day) => /^\d{4}-\d\d-\d\d$/.test(day)).reduce((last, day) => (day > last ? day : last), first);
}
