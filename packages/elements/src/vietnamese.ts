import { vi as locale } from '@antt/core/locales/vi';
import { texts } from '@antt/schemas/current/texts/vi';
import { registeredHistory } from './history/history.ts';
import { type Language, registeredLanguage } from './languages.ts';
import { vi as ui } from './locales/vi.ts';
import { warnUnless } from './warn.ts';

const vietnamese: Language = { locale, ui, texts };

/** A language, with the words of earlier instruments when the page has loaded them. */
function whole(language: Language): Language {
  const earlier = registeredHistory()?.texts[language.locale.language];
  return earlier ? { ...language, texts: { ...language.texts, earlier } } : language;
}

/** The language asked for; Vietnamese, with one coded warning, when its words are not on the page. */
export function languageFor(code: string): Language {
  const found = registeredLanguage(code);
  if (found) return whole(found);
  if (code !== 'vi') {
    const missing = `no words for lang="${code}" on this page (English: antt-en.js); Vietnamese is shown`;
    warnUnless(() => registeredLanguage(code), 'antt-language', code, missing);
  }
  return whole(registeredLanguage('vi') ?? vietnamese);
}
