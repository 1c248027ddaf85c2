/** Defines `<antt-list-check>`. */
import { defineElement } from '../define-element.ts';
import { AnttListCheck } from './antt-list-check.ts';

defineElement('antt-list-check', AnttListCheck);
