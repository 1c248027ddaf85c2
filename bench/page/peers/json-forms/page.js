import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { ready, validated } from '../../in-page.ts';

const root = document.getElementById('form');
// Told by the reducer, which has validated by then: `onChange` waits 10 ms more.
const middleware = (state, action, reduce) => {
  const next = reduce(state, action);
  if (action.type === 'jsonforms/UPDATE') validated();
  return next;
};
createRoot(root).render(
  createElement(JsonForms, { ...SCHEMA, data: {}, renderers: vanillaRenderers, cells: vanillaCells, middleware }),
);
ready(() => root);
