import { type CriteriaSet, type Overlay, applyOverlays, compile } from '@antt/core';
import { criteriaFor } from '@antt/schemas';
import anLam from '../../packages/schemas/overlays/vi-du-an-lam.json' with { type: 'json' };

/** An area's answers that meet one criterion, and others of the same questions. */
export const some = { householdsRegistered: { count: 200, total: 200 }, sabotage: [] };
export const others = { householdsRegistered: { count: 199, total: 200 } };

/** A province's rules, which ask an area for `securityCameras`. */
export const overlay = anLam as unknown as Overlay;
export const overlaid: CriteriaSet = applyOverlays(criteriaFor('residential-area', 2025), [overlay]);
export const result = compile(overlaid).evaluate({ securityCameras: 1 });

/** Words that only the overlay knows. */
export const OVERLAY_WORDS = 'camera';
