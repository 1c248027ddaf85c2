import type { Verdict } from '../result.ts';
import type { Likeness } from './names.ts';

/** A name where it stands in the list. */
export interface Named {
  readonly name: string;
  /** Headings it stands under, from the outermost. */
  readonly path: readonly string[];
  readonly line?: number;
}

/**
 * What is to be looked at in a list, as data; `describeFinding` of `@antt/core/lists/vi` or `en` says it.
 * `stated-differs`, `parts-differ`, `duplicate`, `not-met`, `left-out`, `no-result` and `unknown-unit` are facts; `looks-like-one`,
 * `looks-like-two` and `several-units` are only likely, and for a person to decide.
 */
export type ListFinding =
  | {
      readonly code: 'stated-differs';
      /** Headings of the group; empty for the list as a whole. */
      readonly path: readonly string[];
      readonly kind?: string;
      readonly stated: number;
      readonly listed: number;
      readonly line?: number;
    }
  // Numbers alone: what the parts state adds up to another number.
  | {
      readonly code: 'parts-differ';
      readonly path: readonly string[];
      readonly stated: number;
      readonly parts: number;
      readonly line?: number;
    }
  | { readonly code: 'duplicate'; readonly entries: readonly Named[] }
  | { readonly code: 'looks-like-one'; readonly entries: readonly Named[]; readonly likeness: Likeness }
  | { readonly code: 'looks-like-two'; readonly entry: Named; readonly halves: readonly [string, string] }
  // The unit is listed, and its result says otherwise, or nothing yet.
  | {
      readonly code: 'not-met';
      readonly entry: Named;
      readonly unit: string;
      readonly verdict: Exclude<Verdict, 'met'>;
    }
  // The unit met the standard and is not listed.
  | { readonly code: 'left-out'; readonly unit: string; readonly name: string }
  | { readonly code: 'no-result'; readonly entry: Named }
  | { readonly code: 'unknown-unit'; readonly entry: Named }
  // The name alone does not tell which unit is meant.
  | { readonly code: 'several-units'; readonly entry: Named; readonly units: readonly string[] };
