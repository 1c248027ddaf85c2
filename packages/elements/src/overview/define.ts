/** Defines `<antt-overview>`. A file of its own on a page: `antt-overview.js`. */
import { defineElement } from '../define-element.ts';
import { AnttOverview } from './antt-overview.ts';

defineElement('antt-overview', AnttOverview);
