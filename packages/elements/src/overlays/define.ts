/** Lets the elements of a page take provincial overlays. May come before or after the elements themselves. */
import { applyOverlaysSaying } from '@antt/core';
import { load } from './load.ts';
import { registerOverlays } from './overlays.ts';
import { say } from './say.ts';

// What an error is about is said to readers by `say`; its message, for the console, names the code.
registerOverlays({
  apply: (set, overlays) => applyOverlaysSaying(set, overlays, ({ code }) => code),
  load,
  say,
});
