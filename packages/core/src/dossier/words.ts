import type { DossierStanding, Unsaid } from './state.ts';
import type { StepId, UnknownLaw } from './steps.ts';

/** What is said of steps and dossiers in one language: `@antt/core/dossier/vi`, `en`. */
export interface DossierWords {
  readonly language: string;
  readonly states: Readonly<Record<DossierStanding, string>>;
  readonly steps: Readonly<Record<StepId | 'appraise', string>>;
  /** The unit itself, as one who acts. */
  readonly unit: string;
  day(day: string): string;
  /** Both days included. */
  period(from: string, to: string): string;
  /** On this day it is too late. */
  before(day: string): string;
  /** The last day on which something is in time. */
  readonly lastDay: string;
  readonly unknown: Readonly<Record<UnknownLaw, string>>;
  /** No text confirms it. */
  readonly inferred: string;
  place(article: string, clause: string, point: string, instrument: string): string;
  readonly late: string;
  readonly early: string;
  /** When a step that was not in its days was taken. */
  taken(day: string): string;
  /** It was not taken yet. */
  readonly notTaken: string;
  /** A step, a paper or people that are lacking. */
  readonly notRecorded: string;
  readonly lackingPaper: string;
  readonly absent: string;
  readonly unsaid: Readonly<Record<Unsaid['what'], Readonly<Record<Unsaid['because'], string>>>>;
  readonly decided: { readonly recognised: string; readonly refused: string };
  decision(number: string): string;
  /** Why a dossier was returned; before the reasons. */
  readonly returnedFor: string;
  /** Before who acts next, and on what. */
  readonly next: string;
  /** After the days of what comes next, when they are over. */
  readonly overdue: string;
  readonly or: string;
}
