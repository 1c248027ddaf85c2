import type { LeafCondition } from '../model/types.ts';
import { atLeastShort } from './at-least/short.ts';
import { atMostShort } from './at-most/short.ts';
import { trendShort } from './contained/short.ts';
import { coverageAtLeastShort } from './coverage-at-least/short.ts';
import { excusedShort } from './excused/short.ts';
import { includesAllShort } from './includes-all/short.ts';
import { issuedShort } from './issued/short.ts';
import { noneShort } from './none/short.ts';
import { oneOfShort } from './one-of/short.ts';
import { ratedAtLeastShort } from './rated-at-least/short.ts';
import { shareAtLeastShort } from './share-at-least/short.ts';
import type { Short } from './short.ts';
import { yesShort } from './yes/short.ts';

type Shorts = { readonly [O in LeafCondition['op']]: Short<Extract<LeafCondition, { op: O }>> };

/** Apart from the operators themselves: who only evaluates does not load them. */
export const shorts: Shorts = {
  yes: yesShort,
  issued: issuedShort,
  'at-least': atLeastShort,
  'at-most': atMostShort,
  'share-at-least': shareAtLeastShort,
  contained: trendShort,
  reduced: trendShort,
  none: noneShort,
  excused: excusedShort,
  'rated-at-least': ratedAtLeastShort,
  'one-of': oneOfShort,
  'includes-all': includesAllShort,
  'coverage-at-least': coverageAtLeastShort,
};
