import type { Answers } from '@antt/core';
import type { AnttAssessment } from '@antt/elements';
import '@antt/elements/define';
import '../packages/elements/src/locales/en-bundle.ts';
import { type UnitType, unitTypes } from '@antt/schemas';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect } from 'storybook/test';
import { YEAR, excluded, faulty, half, met, notMet } from './samples.ts';

interface Args {
  'unit-type': string;
  year: number | undefined;
  readings: string;
  lang: string;
  readonly: boolean;
  disabled: boolean;
  contrast: string;
  'heading-level': number;
  'audit-base': string | undefined;
  answers: Answers;
}

const meta = {
  title: 'Elements/antt-assessment',
  component: 'antt-assessment',
  tags: ['autodocs'],
  args: {
    'unit-type': 'commune',
    year: YEAR,
    readings: '',
    lang: 'vi',
    readonly: false,
    disabled: false,
    contrast: '',
    'heading-level': 2,
    'audit-base': 'audit/',
    answers: {},
  },
  argTypes: {
    'unit-type': { control: 'select', options: unitTypes },
    year: { control: 'number' },
    readings: { control: 'text' },
    lang: { control: 'inline-radio', options: ['vi', 'en'] },
    readonly: { control: 'boolean' },
    disabled: { control: 'boolean' },
    contrast: { control: 'inline-radio', options: ['', 'more'] },
    'audit-base': { control: 'text' },
    'heading-level': { control: { type: 'number', min: 1, max: 4 } },
    answers: { control: 'object' },
  },
  render: (args) =>
    html`<antt-assessment
      unit-type=${args['unit-type']}
      year=${args.year ?? nothing}
      readings=${args.readings || nothing}
      lang=${args.lang}
      contrast=${args.contrast || nothing}
      heading-level=${args['heading-level']}
      audit-base=${args['audit-base'] ?? nothing}
      ?readonly=${args.readonly}
      ?disabled=${args.disabled}
      .answers=${args.answers}
    ></antt-assessment>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const form = (canvas: HTMLElement): AnttAssessment => canvas.querySelector('antt-assessment')!;

/** Asks for the result, as the button at the end does. */
async function submit(canvas: HTMLElement): Promise<AnttAssessment> {
  const element = form(canvas);
  await element.updateComplete;
  element.shadowRoot!.querySelector<HTMLButtonElement>('[part~=submit]')!.click();
  await element.updateComplete;
  return element;
}

const empty = (unitType: UnitType): Story => ({ args: { 'unit-type': unitType } });

/** Nothing answered: Điều 4. */
export const ResidentialArea = empty('residential-area');
/** Nothing answered: Điều 5, with the points of Điều 4 that it imports. */
export const Commune = empty('commune');
/** Nothing answered: Điều 6. */
export const Agency = empty('agency');
/** Nothing answered: Điều 6. */
export const Enterprise = empty('enterprise');
/** Nothing answered: Điều 7, with the points of Điều 6 that it imports. */
export const School = empty('school');

/** Each criterion has a verdict as soon as its answers decide it. */
export const HalfFilled: Story = { args: { answers: half('commune') } };

/** Errors stand beside their fields and in a summary that takes the focus. */
export const WithErrors: Story = {
  args: { answers: faulty },
  play: async ({ canvasElement }) => {
    const element = await submit(canvasElement);
    await expect(element.issues).toHaveLength(4);
    await expect(element.shadowRoot!.querySelectorAll('[part~=error-summary] a')).toHaveLength(4);
  },
};

export const Met: Story = {
  args: { answers: met.commune },
  play: async ({ canvasElement }) => {
    await expect((await submit(canvasElement)).result?.verdict).toBe('met');
  },
};

/** 16 of 25 residential areas recognised, each kind of unit by itself: at least 18 are needed. */
export const NotMet: Story = {
  args: { answers: notMet.commune, readings: 'recognitionBase=per-kind' },
  play: async ({ canvasElement }) => {
    await expect((await submit(canvasElement)).result?.verdict).toBe('not-met');
  },
};

/** Everything is answered, but the readings of 5.4 disagree and none was chosen. */
export const Undetermined: Story = {
  args: { answers: { ...notMet.commune, movementModels: 2 } },
  play: async ({ canvasElement }) => {
    await expect((await submit(canvasElement)).result?.verdict).toBe('undetermined');
  },
};

/** A unit outside the scope: nothing else is asked. */
export const NotApplicable: Story = {
  args: { 'unit-type': 'enterprise', answers: excluded.enterprise },
  play: async ({ canvasElement }) => {
    await expect((await submit(canvasElement)).result?.verdict).toBe('not-applicable');
  },
};

/** Incidents with their days and marks: one excused, one not. */
export const Incidents: Story = {
  args: {
    'unit-type': 'residential-area',
    answers: {
      ...met['residential-area'],
      seriousCrimes: [
        { on: '2025-02-03', forceMajeure: false, detectedInTime: true, harmReduced: true, reportedAtOnce: true },
        { on: '2025-06-19', forceMajeure: false, detectedInTime: true, harmReduced: true, reportedAtOnce: false },
      ],
      seriousFiresAccidents: [{ on: '2025-05-30', kind: 'fire', forceMajeure: true }],
    },
  },
};

/** Answers and result as text, for those who check a dossier. */
export const ReadOnly: Story = { args: { 'unit-type': 'agency', answers: met.agency, readonly: true } };

export const Disabled: Story = { args: { 'unit-type': 'school', answers: half('school'), disabled: true } };

/** English comes in a file of its own. */
export const English: Story = {
  args: { 'unit-type': 'enterprise', answers: notMet.enterprise, lang: 'en' },
  play: async ({ canvasElement }) => {
    await expect((await submit(canvasElement)).result?.verdict).toBe('not-met');
  },
};

/** Stronger lines and text, as a page's contrast button asks for them. */
export const MoreContrast: Story = { args: { answers: half('commune'), contrast: 'more' } };

/** As wide as the narrowest phone. */
export const Phone: Story = {
  args: { answers: half('commune') },
  globals: { viewport: { value: 'mobile1', isRotated: false } },
};

/** What is wrong with the page is said in place of the form. */
export const Misconfigured: Story = {
  args: { year: undefined },
  play: async ({ canvasElement }) => {
    await form(canvasElement).updateComplete;
    await expect(form(canvasElement).shadowRoot!.querySelector('[part~=message]')).not.toBeNull();
  },
};
