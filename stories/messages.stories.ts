import '@antt/elements/define';
import { overrideMessages } from '@antt/elements/messages';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { YEAR, notMet, resultOf } from './samples.ts';

const meta = {
  title: 'Elements/Words of a page',
  parameters: {
    docs: {
      description: {
        component:
          'With `antt-messages.js` a page puts its own words in place of any message, of those of the law too.',
      },
    },
  },
  beforeEach: () =>
    overrideMessages('vi', {
      ui: { submit: 'Chấm điểm', title: (unit, year) => `Phiếu tự chấm: ${unit}, năm ${year}` },
      verdicts: { 'not-met': 'Chưa đạt chuẩn' },
      reasons: { 'share-below': 'mới được {count} trên {total}, phải có {needed}' },
      law: {
        questions: { movementModels: { label: 'Số mô hình đang hoạt động', hint: 'Đếm theo quyết định thành lập.' } },
      },
    }),
} satisfies Meta;

export default meta;
type Story = StoryObj;

/** Title, button and a question in the page's own words. */
export const Form: Story = {
  render: () => html`<antt-assessment unit-type="commune" year=${YEAR} lang="vi"></antt-assessment>`,
};

/** The verdict and why, in the page's own words; the badge calls it the same. */
export const Result: Story = {
  render: () =>
    html`<antt-result
        lang="vi"
        .result=${resultOf('commune', notMet.commune, { recognitionBase: 'per-kind' })}
      ></antt-result>
      <p><antt-badge lang="vi" verdict="not-met" year=${YEAR}></antt-badge></p>`,
};
