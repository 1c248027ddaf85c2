import { isIsoDay } from '@antt/core';
import { type TemplateResult, html, nothing } from 'lit';
import type { Input, InputView } from '../view.ts';
import { live } from './live.ts';

const shown = (value: unknown, type: string): string => {
  if (type === 'date') return isIsoDay(value) ? value : '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

export function textInput(view: InputView, type: 'text' | 'date', inputmode?: 'numeric'): TemplateResult {
  const { path, value, describedBy, invalid, field, set } = view;
  return html`<input
    type=${type}
    id=${path}
    class=${field.input}
    data-path=${path}
    inputmode=${inputmode ?? nothing}
    autocomplete="off"
    aria-describedby=${describedBy}
    aria-invalid=${invalid || nothing}
    .value=${live(shown(value, type))}
    @input=${(event: Event) => set((event.target as HTMLInputElement).value)}
  />`;
}

export const text: Input = (view) => textInput(view, 'text');
