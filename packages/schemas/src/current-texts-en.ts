/** The words of the instrument of today in English. */
export { texts } from '../generated/tt-124-2021.en.ts';
