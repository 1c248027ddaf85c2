/** Lets the elements of a page show years before 2022. May come before or after the elements themselves. */
import { criteriaFor } from '@antt/schemas/earlier';
import { texts as en } from '@antt/schemas/earlier/texts/en';
import { texts as vi } from '@antt/schemas/earlier/texts/vi';
import { registerHistory } from './history.ts';

registerHistory({ criteriaFor, texts: { vi, en } });
