import type { FormDescription } from './description.ts';

/** Put in by `bundle.ts`. */
declare const FORM: FormDescription;
/** Put into every page by `harness.js`. */
declare const bench: {
  /** Starts to look for the controls below the root, which may come later. */
  ready(root: () => ParentNode | null | undefined): void;
  /** Tells that an answer has been taken and checked. */
  validated(): void;
};

export const form = FORM;
export const { ready, validated } = bench;
