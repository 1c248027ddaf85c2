import type { Input } from '../view.ts';
import { radios } from './options.ts';

export const yesNo: Input = ({ form, path, name, value, set }) => {
  const { yes, no } = form.language.locale;
  return radios(form, path, name, value, set, [
    [true, yes],
    [false, no],
  ]);
};
