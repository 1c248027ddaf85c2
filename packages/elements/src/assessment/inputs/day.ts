import type { Input } from '../view.ts';
import { textInput } from './text.ts';

/** The browser's own day field. No `min` and `max`: the form says itself why a day does not count. */
export const day: Input = (view) => textInput(view, 'date');
