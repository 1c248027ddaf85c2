/** The words of the instrument of today, but for its procedure, in Vietnamese. */
export { texts } from '../generated/current.vi.ts';
