/** The words of the instrument of today, but for its procedure, in English. */
export { texts } from '../generated/current.en.ts';
