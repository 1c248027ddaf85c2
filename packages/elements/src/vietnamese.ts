import { vi as locale } from '@antt/core/locales/vi';
import { texts } from '@antt/schemas/current/texts/vi';
import { registeredHistory } from './history/history.ts';
import { type Language, registeredLanguage } from './languages.ts';
import { vi as ui } from './locales/vi.ts';
import { said } from './messages/said.ts';
import { warnUnless } from './warn.ts';

const vietnamese: Language = { locale, ui, texts };

/**
 * The language asked for, with the words of earlier instruments when the page has loaded them; Vietnamese, with one coded
 * warning, when its words are not on the page. What it lacks stays Vietnamese: a file of words may be of another version
 * than the elements.
 */
export function languageFor(code: string): Language {
  const found = registeredLanguage(code);
  if (!found && code !== 'vi') {
    const missing = `no words for lang="${code}" on this page; Vietnamese is shown`;
    warnUnless(() => registeredLanguage(code), 'antt-language', code, missing);
  }
  const language = found ?? registeredLanguage('vi') ?? vietnamese;
  const id = language.locale.language;
  const earlier = registeredHistory()?.texts[id];
  return said(id, {
    ...language,
    locale: { ...locale, ...language.locale },
    ui: { ...ui, ...language.ui },
    texts: earlier ? { ...language.texts, earlier } : language.texts,
  });
}
