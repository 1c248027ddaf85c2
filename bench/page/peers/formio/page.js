import { Formio } from '@formio/js/form';
import { ready, validated } from '../../in-page.ts';

const root = document.getElementById('form');
Formio.createForm(root, SCHEMA, { noAlerts: true }).then((form) => {
  form.on('change', validated);
});
ready(() => root);
