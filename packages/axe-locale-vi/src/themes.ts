import type { Theme } from './theme.ts';
import { ariaAttributes } from './themes/aria-attributes.ts';
import { ariaRoles } from './themes/aria-roles.ts';
import { color } from './themes/color.ts';
import { documentWide } from './themes/document.ts';
import { forms } from './themes/forms.ts';
import { frames } from './themes/frames.ts';
import { headings } from './themes/headings.ts';
import { images } from './themes/images.ts';
import { keyboard } from './themes/keyboard.ts';
import { landmarks } from './themes/landmarks.ts';
import { language } from './themes/language.ts';
import { layout } from './themes/layout.ts';
import { lists } from './themes/lists.ts';
import { media } from './themes/media.ts';
import { names } from './themes/names.ts';
import { tables } from './themes/tables.ts';

/** Every sentence, by theme: a rule stands beside the checks that were written for it. */
export const themes: readonly Theme[] = [
  ariaAttributes,
  ariaRoles,
  names,
  forms,
  color,
  keyboard,
  landmarks,
  headings,
  lists,
  tables,
  images,
  media,
  frames,
  language,
  layout,
  documentWide,
];
