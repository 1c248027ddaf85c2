/** The words of the yearly procedure in Vietnamese: papers, people, bodies, kinds of unit. */
export { texts } from '../generated/procedures.vi.ts';
