import { vi as locale } from '@antt/core/locales/vi';
import { texts } from '@antt/schemas/current/texts/vi';
import { type Language, registeredLanguage } from './languages.ts';
import { vi as ui } from './locales/vi.ts';

const vietnamese: Language = { locale, ui, texts };

/** Languages that were asked for in vain; each is told once. */
const warned = new Set<string>();

/** The language asked for; Vietnamese, with one coded warning, when its words are not on the page. */
export function languageFor(code: string): Language {
  const found = registeredLanguage(code);
  if (found) return found;
  if (code !== 'vi' && !warned.has(code)) {
    warned.add(code);
    console.warn(`[antt-language] no words for lang="${code}" on this page (English: antt-en.js); Vietnamese is shown`);
  }
  return registeredLanguage('vi') ?? vietnamese;
}
