/** The words of the instruments before the one of today in Vietnamese, by instrument: `earlier` of `Texts`. */
import type { Texts } from '@antt/core';
import { texts as circular23 } from '../generated/tt-23-2012.vi.ts';

export const texts: Readonly<Record<string, Texts>> = { 'tt-23-2012': circular23 };
