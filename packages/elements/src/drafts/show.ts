import type { FormView } from '../assessment/view.ts';
import type { Book } from './book.ts';
import { type Doings, itemsOf } from './items.ts';
import type { PanelView } from './panel.ts';
import { tellTime } from './tell.ts';
import type { DraftWords } from './words.ts';

/** What is announced, in words of the language that the form has by then. */
export type Note = (words: DraftWords, time: (at: number) => string) => string;

/** What there is to show of a draft. */
export interface Shown {
  readonly book: Book | undefined;
  /** Something is to be kept on the device. */
  readonly keeps: boolean;
  /** Why nothing can be kept. */
  readonly failure: string | undefined;
  /** What is stored cannot be read. */
  readonly unreadable: boolean;
  readonly note: Note;
  /** Time of saving that the note tells. */
  readonly told: number;
  /** The form begins with answers of its own. */
  readonly initial: boolean;
  /** Nothing may be changed. */
  readonly locked: boolean;
}

/** The panel of a draft. A form that nobody may change offers nothing that would. */
export function panelView(
  view: FormView,
  words: DraftWords,
  { book, keeps, failure, unreadable, note, told, initial, locked }: Shown,
  doings: Doings & { discard(): void },
): PanelView {
  const time = (at: number): string => tellTime(at, words, view.language.locale);
  const all = book ? itemsOf(view, book, words, initial, doings) : [];
  const items = locked ? all.map((item) => ({ ...item, actions: [] })) : all;
  const savedAt = keeps ? (book?.file.savedAt ?? 0) : 0;
  const said = failure ?? note(words, time);
  const saved = savedAt ? words.saved(time(savedAt)) : words.keeping;
  const discard = !locked && (savedAt || unreadable);
  return {
    hidden: !keeps && !said && items.length === 0,
    note: said,
    saved: !keeps || failure || (said && savedAt === told) ? '' : saved,
    items,
    actions: discard ? [{ label: words.discard, run: doings.discard }] : [],
  };
}
