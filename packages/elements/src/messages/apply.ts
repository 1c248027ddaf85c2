import { type Locale, localeOf } from '@antt/core';
import { lawWith } from './law.ts';
import { merge } from './merge.ts';
import type { Notes } from './notes.ts';
import type { Asked, Messages } from './types.ts';

/** The groups that are asked for by their own name; `law` is asked for as texts, all others are templates of the locale. */
const GROUPS = [
  'ui',
  'badge',
  'drafts',
  'advice',
  'overview',
  'changes',
  'overlays',
  'plain',
  'calendar',
  'dossier',
  'listCheck',
  'listFindings',
] as const;

/** Sentences of a language with other templates. */
function localeWith(locale: Locale, templates: object, notes: Notes): Locale {
  const { grammar } = locale;
  if (Object.keys(templates).length === 0) return locale;
  // Sentences of other words than the templates say are not made of them.
  if (grammar?.language !== locale.language) {
    for (const key of Object.keys(templates)) notes.missing(key);
    return locale;
  }
  const { language, ...all } = grammar;
  return { ...locale, ...localeOf({ ...merge(all, templates, '', notes), language }) };
}

/** What was asked for, with a page's messages in place of its own. */
export function applied<A extends Asked>(asked: A, messages: Messages, notes: Notes): A {
  const { law, ...others } = messages;
  const made: Record<string, unknown> = { ...(asked as object) };
  for (const group of GROUPS) {
    let words: object | undefined = asked[group];
    // A verdict is called the same in a badge, unless it is to be called otherwise there.
    if (group === 'badge' && words) words = merge(words, { verdicts: messages.verdicts }, group, notes);
    if (words) made[group] = merge(words, others[group], group, notes);
    delete others[group];
  }
  if (asked.locale) made['locale'] = localeWith(asked.locale, others, notes);
  if (asked.texts && law !== undefined)
    made['texts'] =
      typeof law === 'object' && law !== null ? lawWith(asked.texts, law, notes) : merge({}, law, 'law', notes);
  return made as A;
}
