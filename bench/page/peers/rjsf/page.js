import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { ready, validated } from '../../in-page.ts';

const root = document.getElementById('form');
createRoot(root).render(
  createElement(Form, {
    ...SCHEMA,
    validator,
    liveValidate: 'onChange',
    showErrorList: false,
    noHtml5Validate: true,
    onChange: validated,
    // Else the first of every choice is chosen.
    experimental_defaultFormStateBehavior: { constAsDefaults: 'never' },
  }),
);
ready(() => root);
