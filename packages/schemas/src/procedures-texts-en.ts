/** The words of the yearly procedure in English: papers, people, bodies, kinds of unit. */
export { texts } from '../generated/procedures.en.ts';
