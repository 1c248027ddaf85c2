/** The words of the standard in Vietnamese: labels, hints, papers that prove. */
export { texts } from '../generated/tt-124-2021.vi.ts';
