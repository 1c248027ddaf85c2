import type { OverlayProblem } from '@antt/core';
import type { LoadFault } from './load.ts';

/** What one language says of overlays that are on their way or cannot be used. */
export interface OverlaySayings {
  readonly loading: string;
  readonly wrong: string;
  readonly message: (problem: OverlayProblem) => string;
  more(count: number): string;
  notLoaded(url: string, why: string): string;
  readonly faults: Readonly<Record<LoadFault, string>>;
}
