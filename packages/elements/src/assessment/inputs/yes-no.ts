import type { Input } from '../view.ts';
import { radios } from './options.ts';

export const yesNo: Input = (view) => {
  const { yes, no } = view.form.language.locale;
  return radios(view, [
    [true, yes],
    [false, no],
  ]);
};
