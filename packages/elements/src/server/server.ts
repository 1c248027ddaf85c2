/**
 * The form for a server to write and to read: plain HTML that works without a script, in Node or any other runtime. No DOM.
 *
 * @example
 * import { readForm, renderForm } from '@antt/elements/server';
 */
export { readForm } from './read-form.ts';
export { type RenderOptions, renderForm } from './render-form.ts';
