import type { Dossier } from '@antt/core';
import type { AnttCalendar } from '@antt/elements';
import '@antt/elements/calendar/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect } from 'storybook/test';

/** Registered late, reviewed without the police, sent without a report, and returned. */
const RETURNED: Dossier = {
  events: [
    { event: 'registered', on: '2025-04-05', papers: ['registration'] },
    {
      event: 'met',
      on: '2025-11-03',
      attended: ['party-cell-secretary', 'front-committee', 'mass-organisations-if-any'],
    },
    { event: 'filed', on: '2025-11-05', papers: ['proposal', 'minutes'] },
    { event: 'returned', on: '2025-11-06', reasons: ['Thiếu báo cáo kết quả', 'Biên bản chưa có chữ ký của thư ký'] },
  ],
};
const DECIDED: Dossier = {
  events: [
    { event: 'registered', on: '2025-02-10', papers: ['party-resolution', 'registration'] },
    {
      event: 'met',
      on: '2025-11-03',
      attended: ['party-cell-secretary', 'front-committee', 'mass-organisations-if-any', 'grassroots-police'],
    },
    { event: 'filed', on: '2025-11-05', papers: ['proposal', 'report', 'minutes'] },
    { event: 'appraised', on: '2025-11-08' },
    { event: 'decided', on: '2025-11-12', recognised: true, number: '12/QĐ-UBND' },
  ],
};

type Args = Pick<
  AnttCalendar,
  'unitType' | 'year' | 'unit' | 'code' | 'today' | 'headingLevel' | 'dossier' | 'lang'
> & { contrast: string };

const meta = {
  title: 'Elements/antt-calendar',
  component: 'antt-calendar',
  tags: ['autodocs'],
  args: {
    unitType: 'residential-area',
    year: 2025,
    unit: 'Tổ dân phố số 5',
    code: '12433-5',
    headingLevel: 2,
    today: '2025-11-15',
    dossier: RETURNED,
    lang: 'vi',
    contrast: '',
  },
  argTypes: {
    unitType: { control: 'select', options: ['residential-area', 'commune', 'agency', 'enterprise', 'school'] },
    lang: { control: 'inline-radio', options: ['vi', 'en'] },
    contrast: { control: 'inline-radio', options: ['', 'more'] },
  },
  render: ({ unitType, year, unit, code, headingLevel, today, dossier, lang, contrast }) =>
    html`<antt-calendar
      unit-type=${unitType}
      year=${year}
      unit=${unit}
      code=${code}
      heading-level=${headingLevel}
      today=${today}
      .dossier=${dossier}
      lang=${lang}
      contrast=${contrast || nothing}
    ></antt-calendar>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** Late and lacking stand out in words, icons and lines; colour comes on top. */
export const Returned: Story = {
  play: async ({ canvasElement }) => {
    const shown = canvasElement.querySelector('antt-calendar')!.shadowRoot!;
    await expect(shown.querySelector('[part=state]')!.textContent).toMatch(/Hồ sơ bị trả lại/);
    await expect(shown.querySelectorAll('li.late')).toHaveLength(2);
  },
};
export const English: Story = { args: { lang: 'en' } };
/** The days of the year, without a dossier and without a day. */
export const DaysAlone: Story = { args: { dossier: undefined, today: '', unit: '', unitType: 'commune' } };
/** Nothing registered, and the time for it is over. */
export const NotRegistered: Story = {
  args: { dossier: { events: [] }, today: '2025-04-01', unit: 'Xã Tân Lập', unitType: 'commune' },
};
export const Decided: Story = { args: { dossier: DECIDED, today: '2025-12-01' } };
/** Circular 23/2012, whose days are not known. */
export const DaysNotKnown: Story = {
  args: { year: 2019, unitType: 'commune', unit: 'Phường Bồ Xuyên', dossier: undefined, today: '2019-06-01' },
};
/** What the page gave cannot be read. */
export const Wrong: Story = { args: { unitType: 'hamlet' } };
/** As a page's contrast button asks for it. */
export const MoreContrast: Story = { args: { contrast: 'more' } };
