/**
 * A case of the conformance kit: it stands alone, so that a program in any language can run it. `cases/README.md` tells
 * what is expected in full.
 */
export interface ConformanceCase {
  /** Unique within its unit type. */
  readonly id: string;
  /** One line of Vietnamese, with the place in the law. */
  readonly note: string;
  readonly instrument: string;
  readonly unitType: string;
  readonly year: number;
  /** Readings chosen, by id; those not named are left open. */
  readonly readings: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly expected: Expected;
}

/** What a case expects; only what is named is compared. */
export interface Expected {
  readonly verdict?: string;
  readonly criteria?: Readonly<Record<string, string>>;
  /** The verdict of every criterion, imported ones too, that `criteria` does not name. */
  readonly others?: string;
  readonly reason?: Readonly<Record<string, unknown>>;
  readonly reasons?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly citations?: Readonly<Record<string, readonly string[]>>;
  readonly missing?: readonly string[];
  readonly error?: {
    readonly code: string;
    readonly path?: string;
    readonly data?: Readonly<Record<string, unknown>>;
    readonly dataWithout?: readonly string[];
  };
  readonly calendar?: Readonly<Record<string, unknown>>;
  readonly law?: Readonly<Record<string, unknown>>;
}

/** What was asked for: an explained result, a refusal of the answers, or what the law says apart from any answers. */
export type CaseSort = 'result' | 'error' | 'calendar' | 'law';

export const sortOf = ({ expected }: Pick<ConformanceCase, 'expected'>): CaseSort =>
  expected.error ? 'error' : expected.calendar ? 'calendar' : expected.law ? 'law' : 'result';
