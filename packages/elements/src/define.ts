/** Defines all elements: `<antt-assessment>`, `<antt-result>`, `<antt-badge>`. */
import './assessment/define.ts';
import './badge/define.ts';

export { registerLanguage } from './languages.ts';
