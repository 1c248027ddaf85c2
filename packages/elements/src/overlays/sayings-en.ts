import { overlayMessage as message } from '@antt/core/overlays/en';
import type { OverlaySayings } from './sayings.ts';

/** English. In `antt-en.js`. */
export const en: OverlaySayings = {
  loading: 'Loading the rules of the province…',
  wrong: 'The rules of the province (overlays) cannot be used',
  message,
  more: (count) => `and ${count} more`,
  notLoaded: (url, why) => `The rules of the province cannot be loaded from “${url}”: ${why}.`,
  faults: {
    unreachable: 'no connection, or its server does not let this page read it',
    refused: 'the server answered',
    'too-large': 'the file is too large',
    'no-json': 'what it holds is not JSON',
  },
};
