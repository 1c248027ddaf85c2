/** Words of the instruments that grade by points, by id. */
import type { ScoreTexts } from '@antt/core';
import { texts as decision510 } from '../generated/qd-510-2022.vi.ts';

export const scoreTexts: Readonly<Record<string, ScoreTexts>> = { 'qd-510-2022': decision510 };
