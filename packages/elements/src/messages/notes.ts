import { warn, warnUnless } from '../warn.ts';

/** Where a message is: `ui.submit`. */
export type Path = string;

const found = new Set<string>();
const missed = new Set<string>();

/** When the page has been loaded; on a server, where nothing is still to come, at once. */
export function warnLater(isThere: () => boolean, about: string, message: string): void {
  if (typeof document !== 'undefined') warnUnless(isThere, 'antt-messages', about, message);
  else if (!isThere()) warn('antt-messages', about, message);
}

/** What becomes of overrides of one language, told to the developer of the page. */
export class Notes {
  readonly #language: string;
  readonly #missing = new Set<Path>();

  constructor(language: string) {
    this.#language = language;
  }

  found(path: Path): void {
    found.add(`${this.#language} ${path}`);
  }

  /** Not here; it may be in another article, or in a file that is still to come. */
  missing(path: Path): void {
    this.#missing.add(path);
  }

  wrong(path: Path, expected: string, came: string): void {
    const about = `${this.#language} ${path}`;
    warn('antt-messages', about, `${about}: expected ${expected}, got ${came}; the message stays as it was`);
  }

  /** Tells, once all has been looked through, of what is nowhere. */
  close(): void {
    for (const path of this.#missing) {
      const about = `${this.#language} ${path}`;
      if (found.has(about) || missed.has(about)) continue;
      missed.add(about);
      const message = `${about}: there is no such message; nothing was replaced`;
      warnLater(() => found.has(about), about, message);
    }
  }
}
