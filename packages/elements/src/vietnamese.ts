import { vi as locale } from '@antt/core/locales/vi';
import { texts } from '@antt/schemas/current/texts/vi';
import { registeredHistory } from './history/history.ts';
import { type Language, registeredLanguage } from './languages.ts';
import { vi as ui } from './locales/vi.ts';

const vietnamese: Language = { locale, ui, texts };

/** Languages that were asked for; of each it is told once that it has not come with the page. */
const warned = new Set<string>();

/** A language, with the words of earlier instruments when the page has loaded them. */
function whole(language: Language): Language {
  const earlier = registeredHistory()?.texts[language.locale.language];
  return earlier ? { ...language, texts: { ...language.texts, earlier } } : language;
}

/** The language asked for; Vietnamese, with one coded warning, when its words are not on the page. */
export function languageFor(code: string): Language {
  const found = registeredLanguage(code);
  if (found) return whole(found);
  if (code !== 'vi' && !warned.has(code)) {
    warned.add(code);
    const warn = (): void => {
      if (!registeredLanguage(code))
        console.warn(
          `[antt-language] no words for lang="${code}" on this page (English: antt-en.js); Vietnamese is shown`,
        );
    };
    // The file with the words may be one of the next scripts.
    if (document.readyState === 'complete') warn();
    else addEventListener('load', warn, { once: true });
  }
  return whole(registeredLanguage('vi') ?? vietnamese);
}
