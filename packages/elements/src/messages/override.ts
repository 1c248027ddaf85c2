import { LANGUAGE_EVENT, registeredLanguage } from '../languages.ts';
import { warn } from '../warn.ts';
import { applied } from './apply.ts';
import { Notes, warnLater } from './notes.ts';
import { type Sayer, registerSayer } from './said.ts';
import type { Asked, Messages } from './types.ts';

const KEY = Symbol.for('antt.messages.given');
interface Given {
  readonly language: string;
  readonly messages: Messages;
}

/** One list a page, not one a script. Later ones win. */
const given = (): Given[] => ((globalThis as { [KEY]?: Given[] })[KEY] ??= []);

const withGiven: Sayer = (language, words) => {
  const own = given().filter((one) => one.language === language);
  if (own.length === 0) return words;
  const notes = new Notes(language);
  const made = own.reduce((all, { messages }) => applied(all, messages, notes), words as Asked);
  notes.close();
  return made as typeof words;
};

/** Makes the elements of this page ask for messages in place of theirs. */
export const registerMessages = (): void => registerSayer(withGiven);

const redraw = (): unknown => globalThis.dispatchEvent?.(new Event(LANGUAGE_EVENT));

/** Words are in English in the badge and on servers also where no page has added the language. */
const isKnown = (code: string): boolean => /^(vi|en)$/.test(code) || registeredLanguage(code) !== undefined;

/** Pages without types may give anything. */
const isGroup = (messages: unknown): boolean => typeof messages === 'object' && messages !== null;

/**
 * Puts words of the page in place of any message of the elements: of forms, results, badges, drafts, advice, overlays, the form
 * without script, and of the law (`law`). What is left out stays. Elements already on the page show it at once; may come before
 * or after all other files. Several calls add up; of one message the last one counts.
 *
 * What is not known, or of another kind than the original, is left out with the warning `antt-messages`.
 *
 * @param language `vi` or `en`, or another that the page has registered
 * @returns takes it back
 *
 * @example
 * overrideMessages('vi', {
 *   ui: { submit: 'Nộp', title: (unit, year) => `Phiếu tự chấm của ${unit}, năm ${year}` },
 *   verdicts: { met: 'Đạt chuẩn' },
 *   reasons: { 'count-below': 'mới có {count}, cần {needed}' },
 *   law: { questions: { movementModels: { label: 'Số mô hình đang hoạt động' } } },
 * });
 */
export function overrideMessages(language: string, messages: Messages): () => void {
  const code = String(language).split('-')[0]!.toLowerCase();
  if (!isGroup(messages)) {
    warn(
      'antt-messages',
      code,
      `${code}: expected an object of messages, got ${typeof messages}; nothing was replaced`,
    );
    return () => undefined;
  }
  const unknown = `“${String(language)}” is no language of this page; nothing was replaced`;
  warnLater(() => isKnown(code), code, unknown);
  const one: Given = { language: code, messages };
  given().push(one);
  redraw();
  return () => {
    const all = given();
    if (all.includes(one)) all.splice(all.indexOf(one), 1);
    redraw();
  };
}
