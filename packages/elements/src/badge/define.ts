/** Defines `<antt-badge>`. */
import { defineElement } from '../define-element.ts';
import { AnttBadge } from './antt-badge.ts';

defineElement('antt-badge', AnttBadge);
