/** Defines `<antt-result>`. */
import { defineElement } from '../define-element.ts';
import { AnttResult } from './antt-result.ts';

defineElement('antt-result', AnttResult);
