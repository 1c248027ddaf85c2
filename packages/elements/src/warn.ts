const KEY = Symbol.for('antt.warned');
type Page = { [KEY]?: Set<string> };

/**
 * Tells the developer of a page, not its visitors, of something that works otherwise than was probably meant. One line on
 * the console, once for each code and matter on a page, however many elements or copies of the script there are.
 *
 * @param code every code has a section in `docs/warnings.md`; a test holds the two together
 * @param about the kind of element, `antt-assessment`, or what else the warning is told of once
 * @param message what was found, and what is done about it
 */
export function warn(code: `antt-${string}`, about: string, message: string): void {
  const told = ((globalThis as Page)[KEY] ??= new Set());
  const matter = code + about;
  if (told.has(matter)) return;
  told.add(matter);
  console.warn(`[${code}] ${message} (docs/warnings.md#${code})`);
}

/** As `warn`, when the page has been loaded and something is still missing: it may come with one of the next scripts. */
export function warnUnless(isThere: () => unknown, ...warning: Parameters<typeof warn>): void {
  const tell = (): void => void (isThere() || warn(...warning));
  if (document.readyState === 'complete') tell();
  else addEventListener('load', tell, { once: true });
}
