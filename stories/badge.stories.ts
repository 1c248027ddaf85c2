import '@antt/elements/badge/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface Args {
  verdict: string;
  year: string;
  decision: string;
  unit: string;
  lang: string;
  contrast: string;
}

const meta = {
  title: 'Elements/antt-badge',
  component: 'antt-badge',
  tags: ['autodocs'],
  args: { verdict: 'met', year: '2025', decision: '12/QĐ-UBND', unit: 'Phường Bến Lâm', lang: 'vi', contrast: '' },
  argTypes: {
    verdict: { control: 'select', options: ['met', 'not-met', 'undetermined', 'not-applicable'] },
    year: { control: 'text' },
    decision: { control: 'text' },
    unit: { control: 'text' },
    lang: { control: 'inline-radio', options: ['vi', 'en'] },
    contrast: { control: 'inline-radio', options: ['', 'more'] },
  },
  render: ({ verdict, year, decision, unit, lang, contrast }) =>
    html`<antt-badge
      verdict=${verdict}
      year=${year || nothing}
      decision=${decision || nothing}
      unit=${unit || nothing}
      lang=${lang}
      contrast=${contrast || nothing}
    ></antt-badge>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const Met: Story = {};
export const NotMet: Story = { args: { verdict: 'not-met', decision: '' } };
export const Undetermined: Story = { args: { verdict: 'undetermined', decision: '' } };
export const NotApplicable: Story = { args: { verdict: 'not-applicable', decision: '' } };
/** The verdict alone. */
export const Short: Story = { args: { year: '', decision: '', unit: '' } };
/** A name that needs more than one line. */
export const LongName: Story = {
  args: { unit: 'Trường Trung học phổ thông chuyên dân tộc nội trú tỉnh An Lâm, phân hiệu phường Bến Lâm' },
};
export const English: Story = { args: { lang: 'en' } };
/** As a page's contrast button asks for it. */
export const MoreContrast: Story = { args: { contrast: 'more' } };
