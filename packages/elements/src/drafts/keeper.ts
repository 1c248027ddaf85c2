import { plainJson } from '@antt/core';
import type { Raw } from '../assessment/raw.ts';
import type { FormView } from '../assessment/view.ts';
import { said } from '../messages/said.ts';
import { Book } from './book.ts';
import { Channel, type Message } from './channel.ts';
import type { Draft, DraftedForm, Drafter, Entered, EnteredBy } from './drafts.ts';
import { join, questionOf } from './entries.ts';
import { DraftError } from './errors.ts';
import type { DraftDetail, DraftStatus } from './events.ts';
import { type DraftFile, type Kept, type Parts, checkDraft, mergeFiles, pack } from './file.ts';
import { watchAnswers } from './changed.ts';
import { criteriaOf, headOf } from './head.ts';
import { migrate } from './migrate.ts';
import { onPageLife } from './page-life.ts';
import { Panel } from './panel.ts';
import { type Note, panelView } from './show.ts';
import { Store } from './store.ts';
import { takeFrom } from './take.ts';
import { type DraftWords, draftWords } from './words.ts';

/** While somebody types, the database is written when typing has paused this long, in milliseconds; the journal at once. */
const PAUSE = 300;

/** A database that was late is written to again after this pause, in milliseconds. */
const LATER = 500;

/** A database that could not be read is tried again after these pauses, in milliseconds. */
const RETRIES = [200, 500, 1000, 3000];

const SILENT: Note = () => '';

const isAsked = ({ standard }: FormView, question: string): boolean =>
  standard.questions.some(({ id }) => id === question);

/** Keeps what is entered in one form: brings book, store, other tabs and panel together. */
export class DraftKeeper implements Draft {
  readonly #form: DraftedForm;
  readonly #state: Entered;
  readonly #view: () => FormView | undefined;
  readonly #panel = new Panel();
  readonly #tab = Math.random().toString(36).slice(2);
  /** There is one as soon as something is to be kept, also without a store: for files. */
  #book: Book | undefined;
  #store: Store | undefined;
  #channel: Channel | undefined;
  #end = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is stored has come. */
  #ready = false;
  /** Something was entered that is not stored yet. */
  #waiting = false;
  /** Savings begun: only the last one may say that all is saved. */
  #saves = 0;
  /** The last one: what is taken off the device must not come back with it. */
  #saving: Promise<unknown> | undefined;
  /** Another tab has told something before what is stored came. */
  #missed = false;
  /** What is stored cannot be read here, and is left alone. */
  #unreadable: 'newer' | 'damaged' | undefined;
  #note = SILENT;
  /** Time of saving that the note tells. */
  #told = 0;

  constructor(...[form, state, view]: Parameters<Drafter>) {
    [this.#form, this.#state, this.#view] = [form, state, view];
    form.addController({ hostUpdated: () => this.#drawn(), hostDisconnected: () => this.#close() });
    form.requestUpdate();
  }

  #write(raw: Raw): void {
    this.#state.put(raw);
    this.#form.requestUpdate();
  }

  get panel(): Node {
    return this.#panel.node;
  }

  /** Kept by key, unit type and year: each has its own questions or days. */
  #idOf(view: FormView | undefined): string | undefined {
    const { draftKey, isConnected } = this.#form;
    if (!view || !draftKey || view.readonly || !isConnected) return undefined;
    return plainJson([draftKey, view.standard.unitType, view.standard.year]);
  }

  /** The settings of the form, or its language, may be others now. */
  #drawn(): void {
    const view = this.#view();
    const id = this.#idOf(view);
    if (id !== this.#store?.id) {
      this.#close();
      if (id) void this.#open(id, view!);
    } else if (view && this.#book) this.#renew(view, this.#book);
    this.#draw();
  }

  /** Overlays may have come, gone or changed. */
  #renew(view: FormView, book: Book): void {
    const { unitType, year, criteria } = book.file;
    // Without a store it is not opened anew.
    if (unitType !== view.standard.unitType || year !== view.standard.year) this.#book = this.#newBook(view);
    else if (criteria !== criteriaOf(view)) {
      const parts = book.renew(headOf(view), view.standard.questions);
      this.#put(parts);
      if (Object.keys(parts.entries).length > 0) this.#write(book.raw);
    }
  }

  #newBook(view: FormView): Book {
    return new Book(headOf(view), this.#state, this.#book?.file.entries);
  }

  async #open(id: string, view: FormView): Promise<void> {
    const book = (this.#book = this.#newBook(view));
    const store = (this.#store = new Store(id, this.#tab));
    const { signal } = (this.#end = new AbortController());
    this.#channel = new Channel(id, signal, (message) => this.#heard(message));
    // A field was committed.
    this.#form.shadowRoot?.addEventListener('change', () => this.#flush(), { signal });
    onPageLife(
      signal,
      () => this.#flush(),
      () => void this.#catchUp(),
    );

    const loading = store.load(true);
    this.#put(book.typed);
    const found = await loading;
    // Closed, or discarded meanwhile.
    if (signal.aborted || this.#ready) return;
    try {
      const files = found.map(checkDraft);
      this.#ready = true;
      if (files.length > 0) this.#restore(files.reduce(mergeFiles), this.#view() ?? view, store.absorbing);
      if (this.#missed) void this.#catchUp();
      if (this.#waiting || store.absorbing) this.#schedule(0);
    } catch (error) {
      this.#leaveAlone(error);
    }
    this.#draw();
    for (const pause of RETRIES) {
      if (!store.unread || store.failure) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (signal.aborted) return;
      await this.#catchUp();
    }
  }

  #leaveAlone(error: unknown): void {
    this.#unreadable = error instanceof DraftError && error.fault === 'newer' ? 'newer' : 'damaged';
    this.#emit('unsaved');
  }

  #restore(stored: DraftFile, { standard }: FormView, absorbing: boolean): void {
    const book = this.#book!;
    const migrated = migrate(stored, book.file.criteria, standard.questions, Math.max(Date.now(), stored.savedAt + 1));
    book.restore(migrated);
    if (absorbing || migrated !== stored) book.storeAll();
    const { dropped, kept, others } = book.pending;
    this.#waiting ||= Object.keys({ ...dropped, ...kept, ...others }).length > 0;
    this.#write(book.raw);
    if (!Object.values(book.file.entries).some(({ value }) => value !== undefined)) return;
    this.#told = stored.savedAt;
    this.#note = (words, time) => words.restored(time(stored.savedAt));
    this.#emit('restored');
  }

  entered(by: EnteredBy): void {
    const book = this.#book;
    if (!book) return;
    const raw = this.#state.raw;
    if (by === 'person') this.#put(book.type(raw));
    else if (!this.#ready && !this.#waiting) this.#book = new Book(book.file, this.#state);
    // What a browser put back is what the draft holds too, or older.
    else if (by === 'browser') this.#write(book.raw);
    else this.#put(book.replace(raw, by));
  }

  /** Writes the journal at once, tells the other tabs, and has the database follow. */
  #put(parts: Parts, pause = PAUSE): void {
    const [book, store] = [this.#book!, this.#store];
    if (Object.values(parts).every((part: object) => Object.keys(part).length === 0)) return;
    if (!store || this.#unreadable) return;
    this.#waiting = true;
    store.note({ ...book.file, ...book.pending, savedAt: Date.now() });
    this.#channel?.tell({ id: store.id, parts });
    this.#schedule(pause);
  }

  #schedule(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flush(), pause);
  }

  #flush(): void {
    clearTimeout(this.#timer);
    void this.#save();
  }

  async #save(): Promise<void> {
    const [book, store] = [this.#book, this.#store];
    if (!book || !store || !this.#ready || this.#unreadable || !(this.#waiting || store.absorbing)) return;
    this.#waiting = false;
    const turn = (this.#saves += 1);
    const isLast = (): boolean => turn === this.#saves && !this.#waiting;
    const { pending } = book;
    const savedAt = Date.now();
    const failed = store.failure;
    const first = book.file.savedAt === 0;
    try {
      const saving = store.save({ ...book.file, ...pending, savedAt }, { ...book.file, ...book.whole, savedAt });
      this.#saving = saving;
      const where = await saving;
      if (store !== this.#store || book !== this.#book) return;
      if (where === 'database') {
        book.stored(pending, savedAt);
        if (isLast()) store.empty();
        else store.note({ ...book.file, ...book.pending, savedAt });
      } else if (where === 'journal') book.file = { ...book.file, savedAt };
      else this.#waiting = true;
      if (where === 'late') return this.#schedule(LATER);
      if (where && (first || failed)) {
        this.#told = savedAt;
        // Announced this once; later times are only shown.
        this.#note = (words, time) => (this.#book?.file.savedAt === savedAt ? words.saved(time(savedAt)) : '');
      }
    } catch (error) {
      return this.#leaveAlone(error);
    }
    if (store.failure) this.#emit('unsaved');
    else if (isLast()) this.#emit('saved');
    this.#draw();
  }

  #heard(message: Message): void {
    const book = this.#book!;
    if (!this.#ready) this.#missed = true;
    else if ('discarded' in message) {
      book.forget();
      this.#note = (words) => words.discardedElsewhere;
    } else this.#receive(message.parts);
    this.#draw();
  }

  #receive(parts: Parts): void {
    const book = this.#book!;
    const tell = watchAnswers(this.#form, this.#view);
    const conflicts = book.receive(parts);
    this.#write(book.raw);
    this.#put(conflicts);
    tell();
    if (Object.keys({ ...conflicts.others, ...parts.others }).length > 0) this.#emit('conflict');
  }

  /** A page that slept has heard nothing. */
  async #catchUp(): Promise<void> {
    const [book, store] = [this.#book, this.#store];
    if (!book || !store || !this.#ready || this.#unreadable) return;
    const { unread } = store;
    const found = await store.load(false);
    const view = this.#view();
    if (book !== this.#book || !view) return;
    try {
      if (found.length > 0) {
        const file = found.map(checkDraft).reduce(mergeFiles);
        const { criteria } = book.file;
        this.#receive(
          book.newer(migrate(file, criteria, view.standard.questions, Math.max(Date.now(), file.savedAt + 1))),
        );
        if (unread && !store.unread) this.#emit('restored');
      }
    } catch (error) {
      this.#leaveAlone(error);
    }
    this.#draw();
  }

  #close(): void {
    this.#flush();
    this.#end.abort();
    this.#store = this.#channel = this.#unreadable = undefined;
    this.#ready = this.#waiting = this.#missed = false;
    this.#note = SILENT;
  }

  /** Takes all drafts of the key off the device, of other unit types and years too; what the form shows stays. */
  async discard(): Promise<void> {
    const { draftKey } = this.#form;
    if (draftKey) await this.#discard(plainJson([draftKey]).replace(/]$/, ','));
  }

  /** @param id of the draft, or what ids of drafts begin with. */
  async #discard(id: string): Promise<void> {
    clearTimeout(this.#timer);
    this.#waiting = false;
    this.#unreadable = undefined;
    this.#ready = true;
    await this.#saving?.catch(() => undefined);
    this.#book?.forget();
    this.#note = (words) => words.discarded;
    await (this.#store ?? new Store(id, this.#tab)).clear(id);
    this.#draw();
    this.#channel?.tell({ id, discarded: true });
    this.#emit('discarded');
  }

  /** As the person asks for it: the form is emptied too, and nothing is left but, until the page goes, the way back. */
  async #discardAll(): Promise<void> {
    const view = this.#view();
    const { id } = this.#store!;
    if (!view || this.#unreadable) return this.#discard(id);
    const values = Object.entries(this.#book?.file.entries ?? {}).filter(([, { value }]) => value !== undefined);
    const tell = watchAnswers(this.#form, this.#view);
    this.#book = undefined;
    this.#form.reset();
    const book = (this.#book = this.#newBook(view));
    tell();
    await this.#discard(id);
    if (book !== this.#book) return;
    const kept = book.aside('discard', Object.fromEntries(values.map(([path, { value }]) => [path, value])));
    // In the book and not among what waits to be stored.
    book.file = { ...book.file, kept: { ...book.file.kept, ...kept } };
    this.#draw();
  }

  #asked(): { readonly view: FormView; readonly words: DraftWords; readonly book: Book } {
    const view = this.#view();
    if (!view) throw new DraftError('no-form', 'no form, no draft: see the message in its place');
    return { view, words: this.#words(view), book: (this.#book ??= this.#newBook(view)) };
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- faults reject
  async export(): Promise<Blob> {
    const { book, view } = this.#asked();
    // What was entered for another unit type is none of this file's business.
    const entries = Object.entries(book.file.entries).filter(([path]) => isAsked(view, questionOf(path)));
    return pack({ ...book.file, entries: Object.fromEntries(entries), kept: {}, others: {}, savedAt: Date.now() });
  }

  async import(blob: Blob): Promise<void> {
    const text = await blob.text();
    const { view, words, book } = this.#asked();
    try {
      const { entries, dropped } = takeFrom(text, book.file.criteria, view, words);
      const elsewhere = Object.entries(book.raw).filter(([question]) => !isAsked(view, question));
      const parts = book.replace({ ...Object.fromEntries(elsewhere), ...join(entries) }, 'import');
      book.put({ dropped });
      this.#put({ ...parts, dropped });
      this.#note = SILENT;
      this.#write(book.raw);
    } catch (error) {
      if (error instanceof DraftError) this.#note = () => error.message;
      throw error;
    } finally {
      this.#draw();
    }
  }

  #emit(status: DraftStatus): void {
    const detail: DraftDetail = { status };
    this.#form.dispatchEvent(new CustomEvent('antt-draft', { detail, bubbles: true, composed: true }));
  }

  readonly #words = ({ language }: FormView): DraftWords => {
    const code = language.locale.language === 'en' ? 'en' : 'vi';
    return said(code, { drafts: draftWords[code] }).drafts;
  };

  #putBack(values: Kept['values'], done: Partial<Parts>): void {
    const book = this.#book!;
    const tell = watchAnswers(this.#form, this.#view);
    const { entries } = book.enter(values);
    this.#put({ ...book.put(done), entries });
    this.#write(book.raw);
    this.#note = SILENT;
    this.#draw();
    tell();
  }

  #draw(): void {
    const view = this.#view();
    const [book, store] = [this.#book, this.#store];
    const root = this.#form.shadowRoot;
    if (!view || !root) return;
    this.#panel.dress(root);
    const words = this.#words(view);
    const failure = this.#unreadable ? words.unreadable[this.#unreadable] : store?.failure && words[store.failure];
    const shown = {
      book,
      keeps: Boolean(store),
      failure,
      unreadable: Boolean(this.#unreadable),
      note: this.#note,
      told: this.#told,
      initial: Boolean(this.#form.getAttribute('value')),
      locked: view.readonly || this.#form.matches(':disabled'),
    };
    this.#panel.draw(
      panelView(view, words, shown, {
        putBack: (values, done) => this.#putBack(values, done),
        dismiss: (done) => {
          this.#put(book!.put(done));
          this.#draw();
        },
        discard: () => void this.#discardAll(),
      }),
    );
  }
}
