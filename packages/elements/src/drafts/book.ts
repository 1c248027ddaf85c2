import { type Question, plainJson } from '@antt/core';
import type { Raw } from '../assessment/raw.ts';
import { type Entries, type Entry, alike, join, laterOf, questionOf, split } from './entries.ts';
import type { Entered } from './drafts.ts';
import { type DraftFile, type Kept, NO_PARTS, type Parts, mergeParts } from './file.ts';
import { migrate } from './migrate.ts';

type Values = Readonly<Record<string, unknown>>;
const same = (a: unknown, b: unknown): boolean => Object.is(a, b) || plainJson(a) === plainJson(b);

/** The draft as one tab knows it. Knows no store and no page. */
export class Book {
  file: DraftFile;
  /** What the store does not have yet. */
  pending: Parts = NO_PARTS;
  /** Fields entered in this tab, with the time of what they replaced: another tab that changes them is told of. */
  readonly #mine = new Map<string, number>();
  /** What the form held before the stored draft came. */
  readonly #seed: Entries;
  /** The page set answers, and not none. */
  readonly #pageSet: boolean;
  /** What the person had entered before. */
  readonly typed: Parts;
  #clock = 0;

  /** @param former entries that keep their time if they are the same. */
  constructor(
    head: Omit<DraftFile, keyof Parts>,
    { raw, fromPage: page, own }: Pick<Entered, 'raw' | 'fromPage' | 'own'>,
    former: Entries = {},
  ) {
    const fresh: Entry = page ? { at: 0, page: true } : { at: 0 };
    this.#seed = Object.fromEntries(
      [...split(raw)].flatMap(([path, value]): [string, Entry][] => {
        const known = former[path];
        if (known && same(known.value, value)) return [[path, known]];
        return own.has(questionOf(path)) ? [] : [[path, { ...fresh, value }]];
      }),
    );
    this.#pageSet = page && Object.keys(this.#seed).length > 0;
    this.file = { ...head, ...NO_PARTS, entries: this.#seed };
    this.pending = { ...NO_PARTS, entries: this.#seed };
    this.typed = this.type(raw);
  }

  get raw(): Raw {
    return join(this.file.entries);
  }

  /** Later than everything known: the clock of a device may be set back. */
  now(): number {
    return (this.#clock = Math.max(Date.now(), this.#clock + 1));
  }

  put(parts: Partial<Parts>): Parts {
    const whole = { ...NO_PARTS, ...parts };
    this.file = { ...this.file, ...mergeParts(this.file, whole) };
    this.pending = mergeParts(this.pending, whole);
    return whole;
  }

  /** Fields that differ from what is known, as entries. */
  #changes(raw: Raw, page?: true): Entries {
    const fields = split(raw);
    const { entries } = this.file;
    const at = this.now();
    const changed = [...new Set([...Object.keys(entries), ...fields.keys()])].filter(
      (path) => !same(entries[path]?.value, fields.get(path)),
    );
    return Object.fromEntries(
      changed.map((path): [string, Entry] => {
        const value = fields.get(path);
        return [path, { ...(value === undefined ? {} : { value }), at, ...(page && { page }) }];
      }),
    );
  }

  /** The person entered something. */
  type(raw: Raw): Parts {
    const entries = this.#changes(raw);
    for (const path of Object.keys(entries))
      if (!this.#mine.has(path)) this.#mine.set(path, this.file.entries[path]?.at ?? 0);
    return this.put({ entries });
  }

  /** Everything was replaced at one stroke: what the person had entered and says something else is kept aside. */
  replace(raw: Raw, why: Kept['why']): Parts {
    const before = this.file.entries;
    const entries = this.#changes(raw, why === 'import' ? undefined : true);
    const lost = Object.keys(entries).filter((path) => {
      const { value, page } = before[path] ?? {};
      return value !== undefined && !page && !alike(value, entries[path]!.value);
    });
    this.#mine.clear();
    return this.put({
      entries,
      kept: this.aside(why, Object.fromEntries(lost.map((path) => [path, before[path]!.value]))),
    });
  }

  /** An entry for `kept`, if there is anything to keep. */
  aside(why: Kept['why'], values: Values): Entries<Kept> {
    if (Object.keys(values).length === 0) return {};
    const at = this.now();
    return { [`${why}-${at}`]: { value: { why, values }, at } };
  }

  /** Puts values back as if they were entered here. */
  enter(values: Values): Parts {
    const at = this.now();
    return this.put({
      entries: Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { value, at }])),
    });
  }

  /** Takes in what was stored: it goes before what the form held; what was typed by now goes before it. What gives way is kept. */
  restore(stored: DraftFile): void {
    const entries = new Map(Object.entries(this.file.entries));
    const older: [string, unknown][] = [];
    const displaced: [string, unknown][] = [];
    const { asked, savedAt, dropped, kept, others } = stored;
    for (const part of [stored.entries, dropped, kept, others])
      for (const { at } of Object.values<Entry>(part)) this.#see(at);
    for (const [path, entry] of Object.entries(stored.entries)) {
      const mine = entries.get(path);
      // What the page gave last time gives way to what it gives now.
      if (entry.page && this.#pageSet) continue;
      const differs = !alike(mine?.value, entry.value);
      if (mine && mine !== this.#seed[path]) {
        // Later than all that was stored, whatever the clock of the device says.
        if (differs) entries.set(path, { ...mine, at: this.now() });
        if (differs && entry.value !== undefined && !entry.page) older.push([path, entry.value]);
        continue;
      }
      if (mine?.page && mine.value !== undefined && differs) displaced.push([path, mine.value]);
      entries.set(path, entry);
    }
    this.file = {
      ...this.file,
      asked: { ...asked, ...this.file.asked },
      savedAt,
      ...mergeParts(this.file, { ...NO_PARTS, dropped, kept, others }),
      entries: Object.fromEntries(entries),
    };
    // What waits to be stored is what differs from the store.
    const waiting = [...entries].filter(([path, entry]) => stored.entries[path] !== entry);
    this.pending = { ...this.pending, entries: Object.fromEntries(waiting) };
    this.put({
      kept: {
        ...this.aside('older', Object.fromEntries(older)),
        ...this.aside('draft', Object.fromEntries(displaced)),
      },
    });
  }

  #see(at: number): void {
    this.#clock = Math.max(this.#clock, at);
  }

  /**
   * Takes in what another tab entered. Gives back what is to be told to all: fields that both entered, with the value that
   * did not win.
   */
  receive(parts: Parts): Parts {
    const taken = new Map<string, Entry>();
    const others = new Map<string, Entry>();
    for (const [path, entry] of Object.entries(parts.entries)) {
      const mine = this.file.entries[path];
      const newer = laterOf(mine, entry) === entry;
      const was = this.#mine.get(path);
      const settled = parts.others[path] && parts.others[path].value === undefined;
      if (!settled && was !== undefined && !alike(mine?.value, entry.value) && (newer || entry.at > was)) {
        const other = newer ? mine?.value : entry.value;
        if (other !== undefined && !entry.page) others.set(path, { value: other, at: this.now() });
      }
      this.#see(entry.at);
      if (!newer) continue;
      taken.set(path, entry);
      this.#mine.delete(path);
    }
    this.file = { ...this.file, ...mergeParts(this.file, { ...parts, entries: Object.fromEntries(taken) }) };
    return this.put({ others: Object.fromEntries(others) });
  }

  /** The criteria are others now: what has no place goes, what has one again returns. Gives back what that changed. */
  renew(head: Omit<DraftFile, keyof Parts>, questions: readonly Question[]): Parts {
    const { file } = this;
    const { entries, dropped } = migrate(file, head.criteria, questions, this.now());
    this.file = { ...file, criteria: head.criteria, asked: { ...file.asked, ...head.asked } };
    const changed = <T>(of: Entries<T>, before: Entries<T>): Entries<T> =>
      Object.fromEntries(Object.entries(of).filter(([path, entry]) => before[path] !== entry));
    return this.put({ entries: changed(entries, file.entries), dropped: changed(dropped, file.dropped) });
  }

  /** Nothing is stored any more; the next change stores everything. */
  forget(): void {
    this.file = { ...this.file, ...NO_PARTS, entries: this.file.entries, savedAt: 0 };
    this.pending = { ...NO_PARTS, entries: this.file.entries };
  }

  /** Entries that are later than what is known. */
  newer(parts: Parts): Parts {
    const later = <T>(of: Entries<T>, known: Entries<T>): Entries<T> =>
      Object.fromEntries(Object.entries(of).filter(([path, { at }]) => at > (known[path]?.at ?? -1)));
    const { entries, dropped, kept, others } = this.file;
    return {
      entries: later(parts.entries, entries),
      dropped: later(parts.dropped, dropped),
      kept: later(parts.kept, kept),
      others: later(parts.others, others),
    };
  }

  /** Everything that is to be stored. The way back from a discarded draft is not. */
  get whole(): Parts {
    const { entries, dropped, others } = this.file;
    const kept = Object.entries(this.file.kept).filter(([, { value }]) => value?.why !== 'discard');
    return { entries, dropped, kept: Object.fromEntries(kept), others };
  }

  /** The store is to get everything anew. */
  storeAll(): void {
    this.pending = this.whole;
  }

  /** The store has these now. */
  stored(parts: Parts, savedAt: number): void {
    const rest = <T>(of: Entries<T>, done: Entries<T>): Entries<T> =>
      Object.fromEntries(Object.entries(of).filter(([path, entry]) => done[path] !== entry));
    this.pending = {
      entries: rest(this.pending.entries, parts.entries),
      dropped: rest(this.pending.dropped, parts.dropped),
      kept: rest(this.pending.kept, parts.kept),
      others: rest(this.pending.others, parts.others),
    };
    this.file = { ...this.file, savedAt };
  }
}
