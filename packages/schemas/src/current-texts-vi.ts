/** The words of the instrument of today in Vietnamese. */
export { texts } from '../generated/tt-124-2021.vi.ts';
