/** Adds English to the elements of a page. May come before or after the elements themselves. */
import { en as locale } from '@antt/core/locales/en';
import { texts } from '@antt/schemas/current/texts/en';
import { registerLanguage } from '../languages.ts';
import { en as overlays } from '../overlays/sayings-en.ts';
import { en as ui } from './en.ts';

registerLanguage({ locale, ui, texts, overlays });
