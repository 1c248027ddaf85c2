import { createForm } from '@bpmn-io/form-js-viewer';
import { ready, validated } from '../../in-page.ts';

const root = document.getElementById('form');
// Without its own pause of 300 ms after each key.
createForm({ container: root, schema: SCHEMA, data: {}, debounce: false }).then((form) => {
  form.on('changed', validated);
});
ready(() => root);
