/** Lets a page put its own words in place of any message. May come before or after the elements themselves. */
import { registerMessages } from './override.ts';

registerMessages();

export { overrideMessages } from './override.ts';
export type { Messages } from './types.ts';
