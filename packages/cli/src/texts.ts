import type { Locale, Texts } from '@antt/core';
import { UsageError } from './failure.ts';

/** The words of the law in a language; each is loaded only when asked for. */
export async function textsIn(language: string): Promise<Texts> {
  if (language === 'vi') return (await import('@antt/schemas/texts/vi')).texts;
  if (language === 'en') return (await import('@antt/schemas/texts/en')).texts;
  throw new UsageError(`--lang: expected vi or en, got ${JSON.stringify(language)}.`);
}

/** The sentences of a language. */
export async function localeIn(language: string): Promise<Locale> {
  if (language === 'vi') return (await import('@antt/core/locales/vi')).vi;
  if (language === 'en') return (await import('@antt/core/locales/en')).en;
  throw new UsageError(`--lang: expected vi or en, got ${JSON.stringify(language)}.`);
}
