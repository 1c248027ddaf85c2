import { LateError, load, remove, save } from './database.ts';
import { DraftError } from './errors.ts';
import type { DraftFile } from './file.ts';
import { type Found, erase, eraseJournal, journalsOf, writeJournal } from './journal.ts';

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';

/** After so many times a database that does not answer is given up: the journal then holds everything. */
const PATIENT = 3;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Whether not even the journal can be kept. */
const isBlocked = (): boolean => {
  try {
    return !globalThis.localStorage;
  } catch {
    return true;
  }
};

/** Where one draft is kept: the journal at once, the database behind it. Either may be missing, or full. */
export class Store {
  readonly id: string;
  readonly #tab: string;
  /** Journals of tabs that are gone. They go when the database, or this tab's journal, has what they hold. */
  #absorbed: readonly Found[] = [];
  /** The database could not be read: it may be able to a little later, as after a crash of the browser. */
  unread = false;
  /** Times that the database was late when something was to be saved. */
  #late = 0;
  /** Why nothing can be kept; `undefined` as long as something can. */
  failure: 'full' | 'blocked' | undefined;

  constructor(id: string, tab: string) {
    this.id = id;
    this.#tab = tab;
  }

  /** Whether journals of other tabs wait to be taken over. */
  get absorbing(): boolean {
    return this.#absorbed.length > 0;
  }

  /**
   * What is kept, unchecked, in no order. Never fails: where nothing can be read there is nothing.
   *
   * @param absorb journals found are taken over: everything is to be saved next.
   */
  async load(absorb: boolean): Promise<readonly unknown[]> {
    // Journals first: another tab may empty its own as soon as the database has what it holds.
    const journals = journalsOf(this.id);
    if (absorb) this.#absorbed = journals;
    const found = journals.map(({ text }) => parsed(text));
    try {
      found.push(await load(this.id));
      this.unread = false;
    } catch {
      this.unread = true;
      if (isBlocked()) this.failure = 'blocked';
    }
    return found.filter((value) => value !== undefined);
  }

  /** Writes what the database does not have yet, at once. */
  note(file: DraftFile): void {
    try {
      writeJournal(this.id, this.#tab, file);
    } catch {
      // Saving will tell.
    }
  }

  /**
   * Adds to what is kept. `late`: the journal has it, which outlives the page but perhaps not a crash of the whole browser;
   * the database may come yet and is to be tried again.
   *
   * @param whole the draft as a whole, for a database that has lost it.
   * @throws {DraftError} when what is kept cannot be read, and therefore stays as it is.
   */
  async save(file: DraftFile, whole: DraftFile): Promise<'database' | 'journal' | 'late' | undefined> {
    try {
      await save(this.id, file, whole);
      this.#kept();
      return 'database';
    } catch (error) {
      if (error instanceof DraftError) throw error;
      try {
        writeJournal(this.id, this.#tab, file);
        if (error instanceof LateError && (this.#late += 1) <= PATIENT) return 'late';
        this.#kept();
        return 'journal';
      } catch (refused) {
        this.failure = isFull(error) || isFull(refused) ? 'full' : 'blocked';
        return undefined;
      }
    }
  }

  #kept(): void {
    this.failure = undefined;
    erase(this.#absorbed.filter(({ key }) => !key.endsWith(`:${this.#tab}`)));
    this.#absorbed = [];
  }

  /** The database has everything. */
  empty(): void {
    eraseJournal(this.id, this.#tab);
  }

  /** Takes everything off the device, also what was found and not taken over yet, under every id that begins so. */
  async clear(id: string): Promise<void> {
    this.#absorbed = [];
    erase(journalsOf(id));
    try {
      await remove(id);
    } catch {
      // No database, nothing in it.
    }
  }
}
