/** Defines `<antt-calendar>`. */
import { defineElement } from '../define-element.ts';
import { AnttCalendar } from './antt-calendar.ts';

defineElement('antt-calendar', AnttCalendar);
