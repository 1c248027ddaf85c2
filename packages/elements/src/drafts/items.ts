import type { FormView } from '../assessment/view.ts';
import type { Book } from './book.ts';
import { alike, questionOf } from './entries.ts';
import type { Kept, Parts } from './file.ts';
import type { Item } from './panel.ts';
import { tellPlace, tellValue } from './tell.ts';
import type { DraftWords } from './words.ts';

/** What the panel's buttons do. */
export interface Doings {
  /** Enters values; takes what they came from off the list. */
  putBack(values: Kept['values'], done: Partial<Parts>): void;
  dismiss(done: Partial<Parts>): void;
}

/**
 * What wants an answer: entries of two tabs, what gave way to something else, what the criteria have no place for.
 *
 * @param initial a reset brings answers back that the form begins with.
 */
export function itemsOf(
  view: FormView,
  book: Book,
  words: DraftWords,
  initial: boolean,
  doings: Doings,
): readonly Item[] {
  const { entries, others, kept, dropped, asked } = book.file;
  const items: Item[] = [];
  const tell = (path: string, value: unknown): string => tellValue(view, questionOf(path), value, asked);
  for (const [path, { value, at }] of Object.entries(others)) {
    const here = entries[path]?.value;
    if (value === undefined || alike(value, here)) continue;
    const told = tell(path, value);
    const done = (): Partial<Parts> => ({ others: { [path]: { at: book.now() } } });
    items.push({
      key: `${path}${at}`,
      text: words.other(tellPlace(view, path, asked), tell(path, here), told),
      actions: [
        { label: words.use(told), run: () => doings.putBack({ [path]: value }, done()) },
        { label: words.dismiss, run: () => doings.dismiss(done()) },
      ],
    });
  }
  for (const [key, { value }] of Object.entries(kept)) {
    if (!value) continue;
    const [text, putBack] = words.kept[value.why];
    const isInitial = initial && (value.why === 'reset' || value.why === 'discard');
    const done = (): Partial<Parts> => ({ kept: { [key]: { at: book.now() } } });
    items.push({
      key,
      text: isInitial ? words.initial : text,
      actions: [
        { label: putBack, run: () => doings.putBack(value.values, done()) },
        { label: words.dismiss, run: () => doings.dismiss(done()) },
      ],
    });
  }
  for (const [path, { value, at }] of Object.entries(dropped)) {
    if (!value || value.seen) continue;
    const told = tell(path, value.value);
    const seen = { value: { ...value, seen: true as const }, at };
    items.push({
      key: `${path}${at}`,
      text: words.dropped(tellPlace(view, path, asked), told, words.why[value.why]),
      actions: [
        { label: words.understood, run: () => doings.dismiss({ dropped: { [path]: { ...seen, at: book.now() } } }) },
      ],
    });
  }
  return items;
}
