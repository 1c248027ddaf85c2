import type { Unit } from '@antt/core';
import type { OverviewFilter, OverviewRecord, OverviewTarget } from '@antt/elements/overview';
import '@antt/elements/overview/define';
import '../packages/elements/src/locales/en-bundle.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { manyUnits, records, units } from '../packages/elements/test/overview-data.ts';

interface Args {
  register: readonly Unit[];
  records: readonly OverviewRecord[];
  targets: readonly OverviewTarget[];
  filter: OverviewFilter;
  year: number | undefined;
  'rate-of': string;
  loading: boolean;
  error: string;
  lang: string;
  contrast: string;
  'heading-level': number;
}

const meta = {
  title: 'Elements/antt-overview',
  component: 'antt-overview',
  tags: ['autodocs'],
  args: {
    register: units,
    records,
    targets: [{ percent: 70 }, { percent: 100, kind: 'commune' }],
    filter: {},
    year: undefined,
    'rate-of': '',
    loading: false,
    error: '',
    lang: 'vi',
    contrast: '',
    'heading-level': 2,
  },
  argTypes: {
    lang: { control: 'inline-radio', options: ['vi', 'en'] },
    contrast: { control: 'inline-radio', options: ['', 'more'] },
    'rate-of': { control: 'inline-radio', options: ['', 'registered'] },
    'heading-level': { control: { type: 'number', min: 1, max: 4 } },
  },
  render: (args) =>
    html`<antt-overview
      lang=${args.lang}
      contrast=${args.contrast || nothing}
      heading-level=${args['heading-level']}
      year=${args.year ?? nothing}
      rate-of=${args['rate-of'] || nothing}
      ?loading=${args.loading}
      error=${args.error || nothing}
      .register=${args.register}
      .records=${args.records}
      .targets=${args.targets}
      .filter=${args.filter}
    ></antt-overview>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** Three communes and what is below them; the last year that has records. */
export const Province: Story = { tags: ['snapshot-whole'] };
/** The list behind a figure, as it is when the figure was pressed. */
export const ListBehindAFigure: Story = {
  args: { filter: { kinds: ['commune'], state: 'short' } },
};
/** Rates of the units that registered, in an earlier year. */
export const OfThoseRegistered: Story = { args: { year: 2024, 'rate-of': 'registered' } };
/** The tables behind the charts. */
export const AsTables: Story = {
  play: ({ canvasElement }) => {
    const { shadowRoot } = canvasElement.querySelector('antt-overview')!;
    for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
  },
};
/** Ten thousand units: page by page. */
export const TenThousand: Story = {
  render: () => {
    const many = manyUnits(10_000);
    return html`<antt-overview
      lang="vi"
      .register=${many.units}
      .records=${many.records}
      .filter=${{ state: 'not-registered' }}
    ></antt-overview>`;
  },
};
/** One unit, with a name as long as names get, and nothing known of it. */
export const OneUnit: Story = {
  args: {
    register: [
      {
        code: '99001-T01',
        name: 'Trường Trung học phổ thông chuyên dân tộc nội trú tỉnh An Lâm, phân hiệu phường Bến Lâm',
        kind: 'school',
        from: '2010-01-01',
      },
    ],
    records: [{ unit: '99001-T01', year: 2025, remark: 'Phong trào năm trước xếp loại Khá' }],
  },
};
/** Records of units that the register does not know. */
export const Strangers: Story = {
  args: { records: [...records, { unit: 'k77', year: 2025, verdict: 'met' }, { unit: 'k2', year: 2025 }] },
};
export const Empty: Story = { args: { register: [], records: [] } };
export const Loading: Story = { args: { loading: true } };
export const Failed: Story = { args: { error: 'Máy chủ của tỉnh chưa trả lời. Xin thử lại sau ít phút.' } };
export const English: Story = { args: { lang: 'en' } };
/** As a page's contrast button asks for it. */
export const MoreContrast: Story = { args: { contrast: 'more' } };
