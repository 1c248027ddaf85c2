import '@antt/elements/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../../packages/elements/src/locales/en-bundle.ts';
import './guides.css';
import { rules } from './examples.ts';

interface Args {
  lang: 'vi' | 'en';
}

const says = {
  vi: { title: 'Nên và không nên', good: 'Nên', bad: 'Không nên' },
  en: { title: 'Do and don’t', good: 'Do', bad: 'Don’t' },
};

/** How to put the elements on a page, and how not to. */
const meta = {
  title: 'Guides/Do and dont',
  tags: ['snapshot-whole'],
  argTypes: { lang: { control: false } },
  render: ({ lang }) =>
    html`<article class="guide" lang=${lang}>
      <h1>${says[lang].title}</h1>
      ${rules(lang).map(
        ({ title, good, bad, goodExample, badExample }) =>
          html`<section>
            <h2>${title}</h2>
            <div class="pair">
              <figure>
                <figcaption><strong>${says[lang].good}.</strong> ${good}</figcaption>
                <div class="example" inert aria-hidden="true">${goodExample}</div>
              </figure>
              <figure class="bad">
                <figcaption><strong>${says[lang].bad}.</strong> ${bad}</figcaption>
                <div class="example" inert aria-hidden="true">${badExample}</div>
              </figure>
            </div>
          </section>`,
      )}
    </article>`,
  play: async ({ canvasElement }) => {
    const forms = canvasElement.querySelectorAll('antt-assessment');
    for (const form of forms) await form.updateComplete;
    const messages = Array.from(forms, (form) => form.shadowRoot!.querySelector('[part=message]') !== null);
    await expect(messages).toEqual([false, true]);
    const verdicts = Array.from(canvasElement.querySelectorAll('antt-badge'), ({ verdict }) => verdict);
    await expect(verdicts.slice(-2)).toEqual(['undetermined', 'met']);
    await expect(canvasElement.querySelector('antt-result')!.result?.verdict).toBe('not-applicable');
  },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const Vietnamese: Story = { args: { lang: 'vi' } };
export const English: Story = { args: { lang: 'en' } };
