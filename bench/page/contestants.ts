/** Who draws the forty questions, and what each cannot say of them. */
import type { FormDescription } from './description.ts';
import { schema as formJs } from './peers/form-js/schema.ts';
import { schema as formio } from './peers/formio/schema.ts';
import { schema as jsonEditor } from './peers/json-editor/schema.ts';
import { schema as jsonForms } from './peers/json-forms/schema.ts';
import { schema as rjsf } from './peers/rjsf/schema.ts';
import { schema as surveyJs } from './peers/surveyjs/schema.ts';

export interface Contestant {
  readonly id: string;
  readonly name: string;
  readonly sort: 'antt' | 'by hand' | 'peer';
  /** Script of its page, from this folder; antt's is not bundled: its page loads the embed file as it is. */
  readonly page: string;
  /** What stands in the page for the script to find. */
  readonly body: string;
  readonly schema?: (form: FormDescription) => object;
  /** Its own style sheets, from `node_modules`. */
  readonly styles: readonly string[];
  /** Key that hands over what was typed, where typing alone does not. */
  readonly commit?: string;
  /** What of this form it has no words for. */
  readonly cannot: readonly string[];
}

const FORM = '<div id="form"></div>';
const NO_VERDICT = 'no verdict: it tells whether answers are well formed';
const NO_CROSS = 'a part that exceeds its whole';
const peer = { sort: 'peer', body: FORM, styles: [] } as const;

export const contestants: readonly Contestant[] = [
  {
    id: 'antt',
    name: 'antt',
    sort: 'antt',
    page: 'antt/page.js',
    body: '<antt-assessment unit-type="commune" year="2025" readings="recognitionBase=pooled reduction=contained noGuardForce=exempt"></antt-assessment>',
    styles: [],
    cannot: [],
  },
  {
    id: 'lit',
    name: 'by hand, Lit',
    sort: 'by hand',
    page: 'by-hand/lit.ts',
    body: '<hand-form></hand-form>',
    styles: [],
    cannot: ['reasons: the verdict of each criterion, and of the whole, stands alone'],
  },
  {
    id: 'plain',
    name: 'by hand, plain DOM',
    sort: 'by hand',
    page: 'by-hand/plain.ts',
    body: FORM,
    styles: [],
    cannot: ['reasons: the verdict of each criterion, and of the whole, stands alone'],
  },
  {
    ...peer,
    id: 'form-js',
    name: 'form-js',
    page: 'peers/form-js/page.js',
    schema: formJs,
    styles: ['@bpmn-io/form-js-viewer/dist/assets/form-js.css'],
    cannot: [NO_VERDICT, NO_CROSS],
  },
  {
    ...peer,
    id: 'json-editor',
    name: 'json-editor',
    page: 'peers/json-editor/page.js',
    schema: jsonEditor,
    commit: 'Tab',
    cannot: [NO_VERDICT, NO_CROSS],
  },
  {
    ...peer,
    id: 'json-forms',
    name: 'JSON Forms',
    page: 'peers/json-forms/page.js',
    schema: jsonForms,
    cannot: [NO_VERDICT, NO_CROSS],
  },
  { ...peer, id: 'rjsf', name: 'RJSF', page: 'peers/rjsf/page.js', schema: rjsf, cannot: [NO_VERDICT, NO_CROSS] },
  {
    ...peer,
    id: 'surveyjs',
    name: 'SurveyJS',
    page: 'peers/surveyjs/page.js',
    schema: surveyJs,
    styles: ['survey-core/survey-core.fontless.min.css'],
    cannot: [NO_VERDICT],
  },
  {
    ...peer,
    id: 'formio',
    name: 'Form.io',
    page: 'peers/formio/page.js',
    schema: formio,
    styles: ['@formio/js/dist/formio.form.min.css'],
    cannot: [NO_VERDICT],
  },
];
