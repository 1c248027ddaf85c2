import type { Answers } from '../standard.ts';

/** What a value was expected to be. */
export type Expected =
  | 'object'
  | 'list'
  | 'words'
  | 'day'
  | 'month-day'
  | 'code'
  | 'instrument'
  | 'name'
  | 'criterion'
  | 'place'
  | 'language'
  | 'whole'
  | 'percent'
  | 'true'
  | 'period'
  | 'once'
  | 'bar'
  | 'one-of';

/** What may be wrong with an overlay, with the data that a message needs. */
export type Fault =
  /** The shape: a value is not what the format asks for. `choices` goes with `one-of`. */
  | {
      readonly code: 'shape';
      readonly expected: Expected;
      readonly received: string;
      readonly choices?: readonly string[];
    }
  | { readonly code: 'unknown-property'; readonly property: string; readonly known: readonly string[] }
  // dates
  | { readonly code: 'other-instrument'; readonly amends: string; readonly instrument: string }
  | { readonly code: 'not-in-force'; readonly from: string; readonly to?: string; readonly day: string }
  | { readonly code: 'outside-instrument'; readonly instrument: string; readonly from: number; readonly to?: number }
  | { readonly code: 'in-force-before-issued'; readonly issuedOn: string; readonly from: string }
  | { readonly code: 'ends-before-it-begins'; readonly from: string; readonly to: string }
  // rules that it names
  | { readonly code: 'unknown-unit-type'; readonly unitType: string; readonly known: readonly string[] }
  | { readonly code: 'unknown-criterion'; readonly criterion: string; readonly known: readonly string[] }
  | { readonly code: 'unknown-rule'; readonly criterion: string; readonly op: string; readonly question: string }
  | { readonly code: 'unknown-bar'; readonly op: string; readonly bar: string }
  | { readonly code: 'unknown-question'; readonly question: string }
  | { readonly code: 'unknown-reading'; readonly reading: string; readonly known: readonly string[] }
  | {
      readonly code: 'unknown-option';
      readonly reading: string;
      readonly option: string;
      readonly known: readonly string[];
    }
  | { readonly code: 'unknown-deadline'; readonly deadline: string }
  | { readonly code: 'unknown-body'; readonly body: string; readonly known: readonly string[] }
  /** A condition does not fit its questions; `detail` is what the engine says of it. */
  | { readonly code: 'bad-condition'; readonly detail: string }
  | { readonly code: 'criterion-taken'; readonly criterion: string }
  | { readonly code: 'question-taken'; readonly question: string }
  | { readonly code: 'unused-question'; readonly question: string }
  /** Another change, of this overlay or of the one named, has changed the same rule; `rule` is named by codes of the file. */
  | { readonly code: 'changed-twice'; readonly rule: string; readonly by: string }
  // what it asks
  | {
      readonly code: 'loosens';
      readonly criterion: string;
      /** Answers that meet the overlay and fail the nation. */
      readonly answers: Answers;
      /** Readings under which they do. */
      readonly readings: Readonly<Record<string, string>>;
    }
  /** It may ask as much, but that could not be shown. */
  | { readonly code: 'not-proven'; readonly criterion: string }
  | { readonly code: 'changes-nothing' }
  | { readonly code: 'unreachable' }
  /** Each can be met, but not all of them by one unit, read so. */
  | {
      readonly code: 'unreachable-together';
      readonly criteria: readonly string[];
      readonly readings: Readonly<Record<string, string>>;
    }
  | { readonly code: 'window-not-a-year'; readonly from: string; readonly to: string }
  | { readonly code: 'later-deadline'; readonly day: string; readonly law: string }
  | { readonly code: 'deadline-in-window'; readonly day: string; readonly end: string }
  // words
  | { readonly code: 'missing-words'; readonly language: string; readonly of: WordsOf; readonly id: string }
  | { readonly code: 'needless-words'; readonly of: WordsOf; readonly id: string };

export type WordsOf = 'overlay' | 'criterion' | 'question' | 'hint' | 'option' | 'mark' | 'kind' | 'body' | 'unit-type';

/** Something wrong with an overlay. `path` is the place in its file: `changes[2].to.percent`; `''` is the whole. */
export type OverlayProblem = Fault & { readonly overlay: string; readonly path: string };

/** How a change was found to ask at least as much: by its bars, or by all answers that differ. */
export interface OverlayProof {
  readonly overlay: string;
  readonly path: string;
  readonly criterion: string;
  readonly unitType: string;
  /** Whose answers it judges otherwise than the law. */
  readonly questions: readonly string[];
  readonly method: 'bars' | 'exhaustive';
  /** Sets of answers tried. */
  readonly tried: number;
}

/** Notes a fault at a place of the overlay at hand. */
export type Note = (path: string, fault: Fault) => void;
