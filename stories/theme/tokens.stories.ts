import '@antt/elements/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, within } from 'storybook/test';
import manifest from '../../packages/elements/custom-elements.json' with { type: 'json' };
import { met, resultOf } from '../samples.ts';
import './page.css';
import type { StoryPalette } from './palette.ts';
import './palette.ts';

/** Tokens: custom properties `--antt-…` that a page sets on the element or on anything around it. */
const meta = { title: 'Theme/Tokens' } satisfies Meta;

export default meta;
type Story = StoryObj;

const row = (palette: Element, pair: string): string => palette.querySelector(`[data-pair="${pair}"]`)!.textContent;

/** Every colour, to be changed, and the contrast of every pair that meets in the elements, on light and on dark pages. */
export const Colours: Story = {
  tags: ['snapshot-whole'],
  render: () => html`<story-palette scheme="light"></story-palette><story-palette scheme="dark"></story-palette>`,
  play: async ({ canvasElement }) => {
    const low = (): (string | null)[] =>
      Array.from(canvasElement.querySelectorAll('tr[data-pair]'), ({ textContent }) => textContent).filter((text) =>
        text.includes('chưa đạt'),
      );
    await expect(low()).toEqual([]);
    const light = canvasElement.querySelector<StoryPalette>('story-palette')!;
    await expect(row(light, 'text ground')).toMatch(/16\.\d : 1/);
    // A text that is too pale is told, and reaches the elements.
    await fireEvent.input(within(light).getByLabelText(/--antt-color-met #/), { target: { value: '#9acdb3' } });
    await light.updateComplete;
    await expect(row(light, 'met met-ground')).toContain('chưa đạt');
    const badge = light.querySelector('antt-badge')!;
    await badge.updateComplete;
    await expect(getComputedStyle(badge.shadowRoot!.querySelector('[part~=verdict]')!).color).toBe(
      'rgb(154, 205, 179)',
    );
    within(light).getByRole('button').click();
    await light.updateComplete;
    await expect(low()).toEqual([]);
  },
};

interface Sizes {
  '--antt-radius': string;
  '--antt-space': string;
  '--antt-font': string;
  '--antt-font-size': string;
  '--antt-sticky-top': string;
}

interface Described {
  readonly cssProperties?: readonly {
    readonly name: string;
    readonly default?: string;
    readonly description: string;
  }[];
}

const described = (manifest as { modules: readonly { declarations: readonly Described[] }[] }).modules
  .flatMap(({ declarations }) => declarations)
  .flatMap(({ cssProperties }) => cssProperties ?? []);

/** Tokens other than colours; their values are controls of the story. */
export const SizesAndType: StoryObj<Sizes> = {
  args: {
    '--antt-radius': '0',
    '--antt-space': '0.75em',
    '--antt-font': 'serif',
    '--antt-font-size': '1.125em',
    '--antt-sticky-top': '0px',
  },
  render: (args) =>
    html`<dl class="sizes">
        ${Object.keys(args).map((name) => {
          const { description, default: initial } = described.find((one) => one.name === name)!;
          return html`<div data-token=${name}>
            <dt><code>${name}</code>, <code>${initial}</code></dt>
            <dd>${description}</dd>
          </div>`;
        })}
      </dl>
      <div
        style=${Object.entries(args)
          .map(([name, value]) => `${name}: ${value}`)
          .join(';')}
      >
        <antt-result .result=${resultOf('residential-area', met['residential-area'])}></antt-result>
      </div>`,
  play: async ({ canvasElement }) => {
    const result = canvasElement.querySelector('antt-result')!;
    await result.updateComplete;
    const box = result.shadowRoot!.querySelector('[part=verdict-box]')!;
    await expect(getComputedStyle(box).borderStartStartRadius).toBe('0px');
    await expect(getComputedStyle(box).fontFamily).toBe('serif');
  },
};
