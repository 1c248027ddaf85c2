import type { Input } from '../view.ts';
import { optionList } from './options.ts';

/** Check boxes, with one that says "none of these": nothing ticked is no answer. */
export const manyOf: Input = ({ field, path, name, value, word, set, form }) => {
  const codes = field.options ?? [];
  const chosen: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined;
  const toggle = (code: string, on: boolean): void => {
    const next = codes.filter((other) => (other === code ? on : chosen?.includes(other)));
    set(next.length > 0 ? next : undefined);
  };
  const type = 'checkbox';
  return optionList([
    ...codes.map(
      (code) =>
        ({
          type,
          path,
          name,
          word: word(code),
          checked: chosen?.includes(code) ?? false,
          change: (on: boolean) => toggle(code, on),
        }) as const,
    ),
    {
      type,
      path,
      name,
      word: form.language.ui.noneOfThese,
      checked: chosen?.length === 0,
      change: (on) => set(on ? [] : undefined),
    },
  ]);
};
