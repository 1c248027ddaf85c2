import { isIsoDay } from '@antt/core';
import { html, nothing } from 'lit';
import type { Input } from '../view.ts';
import { textInput } from './text.ts';

/**
 * The browser's own day field, and the day in words: the field puts month and day in the order of the browser, not of the
 * page. No `min` and `max`: the form says itself why a day does not count.
 */
export const day: Input = (view) =>
  html`${textInput(view, 'date')}
    <div class="muted hint" id="${view.path}~day">
      ${isIsoDay(view.value) ? view.form.language.ui.day(view.value) : nothing}
    </div>`;
