import { readFileSync } from 'node:fs';
import type { Finding } from './look.ts';

/** What axe left open, that a person has looked at, and why it is no fault. In `reviewed.json`. */
export interface Review {
  readonly rule: string;
  readonly cause: string;
  readonly element: string;
  /** Where it was looked at; under another condition it is unknown. */
  readonly conditions: readonly string[];
  readonly reason: string;
}

export const reviews = JSON.parse(readFileSync(new URL('reviewed.json', import.meta.url), 'utf8')) as readonly Review[];

/** The review that covers a finding; `undefined` when nobody has looked at it. A violation has none. */
export const reviewOf = ({ kind, rule, cause, element }: Finding, condition: string): Review | undefined =>
  kind === 'incomplete'
    ? reviews.find(
        (one) =>
          one.rule === rule && one.cause === cause && one.element === element && one.conditions.includes(condition),
      )
    : undefined;
