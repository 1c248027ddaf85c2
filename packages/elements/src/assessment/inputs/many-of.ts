import type { Input } from '../view.ts';
import { optionList } from './options.ts';

/** Check boxes, with one that says "none of these": nothing ticked is no answer. */
export const manyOf: Input = (view) => {
  const { field, value, word, set, form } = view;
  const codes = field.options ?? [];
  const chosen: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined;
  const toggle = (code: string, on: boolean): void => {
    const next = codes.filter((other) => (other === code ? on : chosen?.includes(other)));
    set(next.length > 0 ? next : undefined);
  };
  return optionList(view, 'checkbox', [
    ...codes.map((code) => [word(code), chosen?.includes(code) ?? false, (on: boolean) => toggle(code, on)] as const),
    [form.language.ui.noneOfThese, chosen?.length === 0, (on) => set(on ? [] : undefined)],
  ]);
};
