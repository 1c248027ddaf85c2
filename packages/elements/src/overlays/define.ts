/** Lets the elements of a page take provincial overlays. May come before or after the elements themselves. */
import { applyOverlays } from '@antt/core';
import { load } from './load.ts';
import { registerOverlays } from './overlays.ts';
import { say } from './say.ts';

registerOverlays({ apply: applyOverlays, load, say });
