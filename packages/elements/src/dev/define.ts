/** Watches the contrast of colours on the page while it is developed. May come before or after the elements themselves. */
import { watchContrast } from './watch.ts';

if (globalThis.document) watchContrast();

export { checkContrast } from './watch.ts';
