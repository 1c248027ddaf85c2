import { plainJson } from '@antt/core';
import { isRecord } from '../assessment/raw.ts';
import { checksum } from './checksum.ts';
import { type Entries, mergeEntries } from './entries.ts';
import { DraftError } from './errors.ts';

export const FORMAT = 'antt.draft/1';
const ENVELOPE = 'antt.draft-file/1';

export type DropReason = 'question-removed' | 'kind-changed' | 'field-removed' | 'option-removed';

/** What the criteria have no place for any more. */
export interface Dropped {
  readonly value: unknown;
  readonly why: DropReason;
  /** The person has read it. */
  readonly seen?: true;
}

/** What gave way to something else at one stroke, to be put back. */
export interface Kept {
  readonly why: 'page' | 'reset' | 'import' | 'draft' | 'older' | 'discard';
  readonly values: Readonly<Record<string, unknown>>;
}

/** The parts of a draft that several tabs write to; all merge alike, the later entry wins. */
export interface Parts {
  readonly entries: Entries;
  readonly dropped: Entries<Dropped>;
  /** By an id of their own. */
  readonly kept: Entries<Kept>;
  /** What another tab entered in the same field. */
  readonly others: Entries;
}

/** What a question was when it was answered; its label, and its options by code, in the language of that day. */
export interface Asked {
  readonly kind: string;
  readonly label: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** A draft as it is kept. Promised to later versions: they read it and say what they cannot take over. */
export interface DraftFile extends Parts {
  readonly format: typeof FORMAT;
  readonly unitType: string;
  /** The unit type in words, of the language of that day. */
  readonly unit: string;
  readonly year: number;
  /** Hashes of the criteria and overlays: `basis.data` and `basis.overlays` of results. */
  readonly criteria: string;
  readonly asked: Readonly<Record<string, Asked>>;
  /** When it was kept last, in milliseconds since 1970. */
  readonly savedAt: number;
}

export const NO_PARTS: Parts = { entries: {}, dropped: {}, kept: {}, others: {} };

export const mergeParts = (a: Parts, b: Parts): Parts => ({
  entries: mergeEntries(a.entries, b.entries),
  dropped: mergeEntries(a.dropped, b.dropped),
  kept: mergeEntries(a.kept, b.kept),
  others: mergeEntries(a.others, b.others),
});

export function mergeFiles(a: DraftFile, b: DraftFile): DraftFile {
  const [older, newer] = a.savedAt < b.savedAt ? [a, b] : [b, a];
  return { ...newer, asked: { ...older.asked, ...newer.asked }, ...mergeParts(a, b) };
}

const isEntries = (value: unknown): boolean =>
  isRecord(value) && Object.values(value).every((entry) => isRecord(entry) && Number.isFinite(entry['at']));

const isAsked = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  const { kind, label, options = {} } = value;
  return isRecord(options) && [kind, label, ...Object.values(options)].every((text) => typeof text === 'string');
};

/**
 * A draft from a store or a file.
 *
 * @throws {DraftError} `foreign` when it is none, `newer` when a later version wrote it, `damaged` when parts are wrong.
 */
export function checkDraft(value: unknown): DraftFile {
  if (!isRecord(value)) throw new DraftError('foreign');
  const version = /^antt\.draft\/([1-9]\d*)$/.exec(String(value['format']))?.[1];
  if (!version) throw new DraftError('foreign');
  if (Number(version) > 1) throw new DraftError('newer');
  const { unitType, unit, year, criteria, savedAt, asked, entries, dropped, kept, others } = value;
  const whole =
    [unitType, unit, criteria].every((text) => typeof text === 'string') &&
    [year, savedAt].every((figure) => typeof figure === 'number') &&
    isRecord(asked) &&
    Object.values(asked).every(isAsked) &&
    [entries, dropped, kept, others].every(isEntries) &&
    Object.values(dropped as Entries).every((entry) => !('value' in entry) || isRecord(entry.value)) &&
    Object.values(kept as Entries).every((entry) => !('value' in entry) || isRecord((entry.value as Kept)?.values));
  if (!whole) throw new DraftError('damaged');
  return value as unknown as DraftFile;
}

/** A draft as a file to carry elsewhere. */
export function pack(file: DraftFile): Blob {
  const draft = plainJson(file);
  const envelope = { format: ENVELOPE, checksum: checksum(draft), draft };
  return new Blob([plainJson(envelope)], { type: 'application/json' });
}

/** @throws {DraftError} as `checkDraft`, and `damaged` when the file is not as it was written. */
export function unpack(text: string): DraftFile {
  let envelope: unknown;
  try {
    envelope = JSON.parse(text);
  } catch {
    throw new DraftError(text.includes(ENVELOPE.split('/')[0]!) ? 'damaged' : 'foreign');
  }
  const format = isRecord(envelope) ? String(envelope['format']) : '';
  if (/^antt\.draft-file\/([2-9]|\d{2,})$/.test(format)) throw new DraftError('newer');
  if (!isRecord(envelope) || format !== ENVELOPE) throw new DraftError('foreign');
  const { draft } = envelope;
  if (typeof draft !== 'string' || envelope['checksum'] !== checksum(draft)) throw new DraftError('damaged');
  return checkDraft(JSON.parse(draft));
}
