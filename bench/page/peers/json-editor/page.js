import { JSONEditor } from '@json-editor/json-editor';
import { ready, validated } from '../../in-page.ts';

const root = document.getElementById('form');
const editor = new JSONEditor(root, {
  schema: SCHEMA,
  disable_collapse: true,
  disable_edit_json: true,
  disable_properties: true,
  show_errors: 'change',
  use_default_values: false,
});
editor.on('change', validated);
ready(() => root);
