/** Lets the elements of a page take provincial overlays. May come before or after the elements themselves. */
import { applyOverlays } from '@antt/core';
import { registerOverlays } from './overlays.ts';

registerOverlays(applyOverlays);
