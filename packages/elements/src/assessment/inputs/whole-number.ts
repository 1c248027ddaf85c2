import type { Input } from '../view.ts';
import { textInput } from './text.ts';

/** Digits by a text input: `type=number` drops what it cannot read, and wheels and arrows change figures unseen. */
export const wholeNumber: Input = (view) => textInput(view, 'text', 'numeric');
