import type { Field } from '@antt/core';
import type { Input } from '../view.ts';
import { day } from './day.ts';
import { manyOf } from './many-of.ts';
import { oneOf } from './one-of.ts';
import { text } from './text.ts';
import { wholeNumber } from './whole-number.ts';
import { yesNo } from './yes-no.ts';

/** How each kind of input is drawn. */
export const inputs: Readonly<Record<Field['input'], Input>> = {
  'yes-no': yesNo,
  'whole-number': wholeNumber,
  text,
  day,
  'one-of': oneOf,
  'many-of': manyOf,
};

/** Several controls under one name, to be put in a fieldset; else one control under a label. */
export const isChoice = ({ input, name }: Field): boolean =>
  input === 'yes-no' || input === 'many-of' || (input === 'one-of' && name === null);
