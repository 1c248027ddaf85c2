/** Defines `<antt-assessment>`, and `<antt-result>` that it shows at its end. */
import '../result/define.ts';
import { defineElement } from '../define-element.ts';
import { AnttAssessment } from './antt-assessment.ts';

defineElement('antt-assessment', AnttAssessment);
