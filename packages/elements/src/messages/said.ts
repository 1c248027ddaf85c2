const KEY = Symbol.for('antt.messages');

/** Puts a page's own words in place of some of those of a language. */
export type Sayer = <W extends object>(language: string, words: W) => W;

/** Lets a page override messages. `antt-messages.js` does it; the first one of a page serves all. */
export function registerSayer(sayer: Sayer): void {
  (globalThis as { [KEY]?: Sayer })[KEY] ??= sayer;
}

/** Words with what the page put in their place. `words` holds each group by its name: `{ badge }`. */
export const said: Sayer = (language, words) => (globalThis as { [KEY]?: Sayer })[KEY]?.(language, words) ?? words;
