import type { AnttListCheck } from '@antt/elements';
import '@antt/elements/list-check';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect } from 'storybook/test';

/** A district's decision of 2021: twelve agencies stated, thirteen listed. */
const DECISION = `Quyết định số 5844: 32 đơn vị
I. Đạt tiêu chuẩn (28 đơn vị)
1. Xã, thị trấn (16 đơn vị): Đồng Thắng, Phương Viên, Ngọc Phái, Bình Trung, Lương Bằng, Nghĩa Tá, Yên Phong, Bằng Lũng (thị trấn), Bằng Lãng, Yên Thịnh, Yên Thượng, Đồng Lạc, Đại Sảo, Tân Lập, Quảng Bạch, Bằng Phúc
2. Cơ quan (12 đơn vị):
Viện Kiểm sát nhân dân
Văn phòng Huyện ủy
Trung tâm Giáo dục nghề nghiệp – GDTX
Chi nhánh Điện lực
Chi nhánh Ngân hàng Nông nghiệp
Chi cục Thuế
Phòng Nông nghiệp và PTNT
Hạt Kiểm lâm
Tòa án nhân dân
Trung tâm Y tế
Kho bạc Nhà nước
Chi nhánh Ngân hàng CSXH
Văn phòng HĐND & UBND
II. Xếp loại phong trào khá (4 đơn vị): Xuân Lạc; Yên Mỹ; Bản Thi; Nam Cường`;

type Args = Pick<AnttListCheck, 'value' | 'list' | 'results' | 'lang' | 'headingLevel'> & { contrast: string };

const meta = {
  title: 'Elements/antt-list-check',
  component: 'antt-list-check',
  tags: ['autodocs'],
  args: { value: DECISION, list: undefined, results: undefined, lang: 'vi', contrast: '', headingLevel: 2 },
  argTypes: {
    lang: { control: 'inline-radio', options: ['vi', 'en'] },
    contrast: { control: 'inline-radio', options: ['', 'more'] },
  },
  render: ({ value, list, results, lang, contrast, headingLevel }) =>
    html`<antt-list-check
      value=${value}
      .list=${list}
      .results=${results}
      lang=${lang}
      contrast=${contrast || nothing}
      heading-level=${headingLevel}
    ></antt-list-check>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** One part differs, and the sums above it are said to differ by that part alone. */
export const Decision: Story = {
  play: async ({ canvasElement }) => {
    const shown = canvasElement.querySelector('antt-list-check')!.shadowRoot!;
    await expect(shown.querySelector('[part=finding]')!.textContent).toMatch(/nêu 12, liệt kê 13/);
  },
};
export const English: Story = { args: { lang: 'en' } };
export const Empty: Story = { args: { value: '' } };
/** Numbers without names add up: 74 = 19 + 35 + 19 + 1. */
export const TotalsAlone: Story = {
  args: { value: 'Xã, phường: 19\nCơ quan: 35\nDoanh nghiệp, hợp tác xã: 19\nTrường học: 1\nTổng số: 74' },
};
/** Spellings of one unit, as far as they can be told. */
export const Likely: Story = {
  args: {
    value:
      'Phường Hoà Bình\nPhường Hòa Bình\nUBND huyện\nUỷ ban nhân dân huyện\nXã Tân Lập\nTân Lập\nHạt Kiểm lâm và Kho bạc Nhà nước',
  },
};
/** Against the results of the year, in a list that the page gives. */
export const Results: Story = {
  args: {
    list: ['Xã Tân Lập', 'Xã Bản Thi', 'Xã Nam Cường'],
    results: [
      { unit: 'Xã Tân Lập', verdict: 'met' },
      { unit: 'Xã Bản Thi', verdict: 'not-met' },
      { unit: 'Xã Đồng Lạc', verdict: 'met' },
    ],
  },
};
/** As a page's contrast button asks for it. */
export const MoreContrast: Story = { args: { contrast: 'more' } };
