/** The words of the standard in English, the same as the Vietnamese ones in number and meaning. */
export { texts } from '../generated/tt-124-2021.en.ts';
