import type { Answers, Result } from '@antt/core';
import '@antt/elements/result/define';
import '@antt/elements/advice';
import '../packages/elements/src/locales/en-bundle.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { excluded, half, met, notMet, resultOf } from './samples.ts';

interface Args {
  result: Result | undefined;
  lang: string;
  contrast: string;
  'heading-level': number;
  linked: boolean;
  'audit-base': string | undefined;
  answers: Answers | undefined;
}

const meta = {
  title: 'Elements/antt-result',
  component: 'antt-result',
  tags: ['autodocs'],
  args: {
    result: undefined,
    lang: 'vi',
    contrast: '',
    'heading-level': 2,
    linked: false,
    'audit-base': undefined,
    answers: undefined,
  },
  argTypes: {
    result: { control: 'object' },
    lang: { control: 'inline-radio', options: ['vi', 'en'] },
    contrast: { control: 'inline-radio', options: ['', 'more'] },
    'heading-level': { control: { type: 'number', min: 1, max: 4 } },
    linked: { control: 'boolean' },
    'audit-base': { control: 'text' },
  },
  render: (args) =>
    html`<antt-result
      lang=${args.lang}
      contrast=${args.contrast || nothing}
      heading-level=${args['heading-level']}
      ?linked=${args.linked}
      audit-base=${args['audit-base'] ?? nothing}
      .result=${args.result}
      .answers=${args.answers}
    ></antt-result>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** No result yet. */
export const None: Story = {};
export const Met: Story = { args: { result: resultOf('commune', met.commune) } };
/** Both figures of what fails, and what it would take: 16 of 25, at least 18 needed. */
export const NotMet: Story = {
  args: { result: resultOf('commune', notMet.commune, { recognitionBase: 'per-kind' }) },
};
/** Answers are missing; each is named. */
export const Undetermined: Story = { args: { result: resultOf('commune', half('commune')) } };
/** The readings of a criterion disagree, and none was chosen. */
export const ReadingNeeded: Story = {
  args: { result: resultOf('commune', { ...notMet.commune, movementModels: 2 }) },
};
/** A unit outside the scope. */
export const NotApplicable: Story = { args: { result: resultOf('agency', excluded.agency) } };
/** The missing questions are links that fire `antt-question`. */
export const Linked: Story = { args: { result: resultOf('residential-area', half('residential-area')), linked: true } };
/** With the answers, and `antt-advice.js` on the page: what would make it met. */
export const WithAdvice: Story = {
  args: {
    result: resultOf('commune', notMet.commune, { recognitionBase: 'per-kind' }),
    answers: notMet.commune,
  },
};
/** What has happened cannot be changed. */
export const NoWayLeft: Story = {
  args: { result: resultOf('enterprise', notMet.enterprise), answers: notMet.enterprise },
};
/** Each citation leads to the audit page, which `npm run build` writes: what the data say of that criterion. */
export const AuditLinks: Story = {
  args: { result: resultOf('commune', notMet.commune), 'audit-base': 'audit/' },
};
export const ResidentialArea: Story = {
  args: { result: resultOf('residential-area', notMet['residential-area']) },
};
export const Agency: Story = { args: { result: resultOf('agency', notMet.agency) } };
export const Enterprise: Story = { args: { result: resultOf('enterprise', notMet.enterprise) } };
export const School: Story = { args: { result: resultOf('school', notMet.school) } };
export const English: Story = {
  args: { result: resultOf('commune', notMet.commune, { recognitionBase: 'per-kind' }), lang: 'en' },
};
/** Written by a server into the page: the result as JSON in the attribute. */
export const AsAttribute: Story = {
  render: () =>
    html`<antt-result lang="vi" result=${JSON.stringify(resultOf('school', excluded.school))}></antt-result>`,
};
/** As a page's contrast button asks for it. */
export const MoreContrast: Story = { args: { result: resultOf('commune', half('commune')), contrast: 'more' } };
