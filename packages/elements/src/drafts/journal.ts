import { plainJson } from '@antt/core';
import type { DraftFile } from './file.ts';

const PREFIX = 'antt-draft:';
const prefixOf = (id: string): string => `${PREFIX}${id}:`;

/** A journal as it was found, with what it held then. */
export interface Found {
  readonly key: string;
  readonly text: string;
}

/**
 * What IndexedDB does not hold yet, written at once and in full: the next page finds it even if this one dies within the
 * same millisecond. Each tab writes a journal of its own. Where there is no IndexedDB, the journal holds everything.
 */
export function writeJournal(id: string, tab: string, file: DraftFile): void {
  localStorage.setItem(prefixOf(id) + tab, plainJson(file));
}

/** Takes the journal of a tab away; where storage is blocked there is none. */
export function eraseJournal(id: string, tab: string): void {
  erase([{ key: prefixOf(id) + tab, text: '' }], false);
}

/** Takes journals away, unless somebody has written to them since. */
export function erase(journals: readonly Found[], unchanged = true): void {
  try {
    for (const { key, text } of journals)
      if (!unchanged || localStorage.getItem(key) === text) localStorage.removeItem(key);
  } catch {
    // Blocked: nothing is there.
  }
}

/** The journals of all tabs, living and dead, of every id that begins so. */
export function journalsOf(id: string): readonly Found[] {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at)!);
    return keys
      .filter((key) => key.startsWith(PREFIX + id))
      .map((key) => ({ key, text: localStorage.getItem(key) ?? '' }));
  } catch {
    return [];
  }
}

/** Calls back with what another tab wrote: the way from tab to tab where there is no BroadcastChannel. */
export function onJournal(id: string, signal: AbortSignal, told: (text: string) => void): void {
  addEventListener(
    'storage',
    ({ key, newValue }) => {
      if (key?.startsWith(prefixOf(id)) && newValue) told(newValue);
    },
    { signal },
  );
}
