import type { Answers, Overlay, Result } from '@antt/core';

export type Change = HTMLElementEventMap['antt-change'];
export declare const answers: Answers;
export declare const overlay: Overlay;
export declare const result: Result;
