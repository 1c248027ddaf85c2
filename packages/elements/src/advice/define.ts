/** Lets results say what would make them met. May come before or after the elements themselves. */
import { defineElement } from '../define-element.ts';
import { AnttAdvice } from './antt-advice.ts';

defineElement('antt-advice', AnttAdvice);
