/** Kinds of unit as the standard's unit types: `commune`, `agency` …. A list may hold others under headings of its own. */
type Kind = string;

/** One name of a list. */
export interface ListEntry {
  readonly name: string;
  /** Code of the unit, where the list has one. */
  readonly code?: string;
  /** Where it differs from its group's, or its group has none. */
  readonly kind?: Kind;
  /** Line of the text, or row of the table, that it was read from; from 1. */
  readonly line?: number;
}

/** A part of a list: what stands under one heading, with headings below it. */
export interface ListGroup {
  /** The heading, without numbering, colon and figure. Left out for the list as a whole. */
  readonly label?: string;
  readonly kind?: Kind;
  /** How many units the text says there are. */
  readonly stated?: number;
  readonly line?: number;
  readonly entries?: readonly ListEntry[];
  readonly groups?: readonly ListGroup[];
}

/** A list of recognised units, as a decision or a report has it. Plain data; `readList` makes it of pasted text. */
export interface RecognitionList extends ListGroup {
  readonly format: 'antt.list/1';
  /** What the list is headed by: "Quyết định số 5844". */
  readonly title?: string;
}

/** One group as `walk` meets it. */
export interface Met {
  readonly group: ListGroup;
  /** Headings from the outermost to its own; empty for the list as a whole. */
  readonly path: readonly string[];
  /** Its kind, or that of the nearest group around it. */
  readonly kind: Kind | undefined;
}

/** Every group of a list, the whole first, each before its parts. */
export function* walk(group: ListGroup, above: readonly string[] = [], around?: Kind): Generator<Met> {
  const path = group.label === undefined ? above : [...above, group.label];
  const kind = group.kind ?? around;
  yield { group, path, kind };
  for (const part of group.groups ?? []) yield* walk(part, path, kind);
}
