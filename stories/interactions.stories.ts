import type { AnttAssessment } from '@antt/elements';
import '@antt/elements/define';
import '@antt/elements/overlays';
import '../packages/elements/src/locales/en-bundle.ts';
import type { Overlay } from '@antt/core';
import type { UnitType } from '@antt/schemas';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import overlay from '../packages/schemas/overlays/vi-du-an-lam.json' with { type: 'json' };
import { Controls } from './controls.ts';
import { YEAR, met, notMet } from './samples.ts';

interface Args {
  'unit-type': UnitType;
  lang: string;
  readings: string;
  readonly: boolean;
  value: string;
  answers: object;
  onSubmit: (event: Event) => void;
}

/** What people do, done with pointer and keys. Each of these fails when the form no longer does it. */
const meta = {
  title: 'Elements/antt-assessment/Interactions',
  component: 'antt-assessment',
  args: {
    'unit-type': 'commune',
    lang: 'vi',
    readings: '',
    readonly: false,
    value: '',
    answers: {},
    onSubmit: fn(),
  },
  render: (args) =>
    html`<antt-assessment
      unit-type=${args['unit-type']}
      year=${YEAR}
      lang=${args.lang}
      readings=${args.readings || nothing}
      value=${args.value || nothing}
      ?readonly=${args.readonly}
      .answers=${args.answers}
      @antt-submit=${args.onSubmit}
    ></antt-assessment>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** All that a commune is asked but its movement models and the last figures; those are entered, the form is sent. */
export const CommuneToMet: Story = {
  args: { answers: { ...met.commune, movementModels: undefined, schools: undefined, policeProactive: undefined } },
  play: async ({ canvasElement, args }) => {
    const controls = await Controls.of(canvasElement);
    await expect(controls.form.result?.verdict).toBe('undetermined');
    await controls.type('movementModels', '2');
    await controls.choose('policeProactive', 'Có');
    await controls.type('schools.total', '2');
    await controls.type('schools.registered', '2');
    await controls.type('schools.recognised', '2');
    await waitFor(() => expect(controls.summary()).toMatch(/Đạt.*Đã đủ câu trả lời/s));
    await controls.submit();
    await expect(args.onSubmit).toHaveBeenCalledOnce();
    await expect(controls.form.answers).toEqual(met.commune);
    await expect(controls.result()?.result?.verdict).toBe('met');
  },
};

/** A wrong figure: told when its field is left, listed when the form is sent, gone when it is corrected. */
export const ErrorPath: Story = {
  args: { answers: met.commune },
  play: async ({ canvasElement, args }) => {
    const controls = await Controls.of(canvasElement);
    await controls.type('movementModels', '-1');
    await waitFor(() => expect(controls.errorOf('movementModels')).toMatch(/Số âm/));
    await controls.submit();
    await expect(args.onSubmit).not.toHaveBeenCalled();
    await expect(controls.focused()?.id).toBe('errors');
    await controls.click('[part~=error-summary] a');
    await expect(controls.focused()?.id).toBe('movementModels');
    await controls.type('movementModels', '3');
    await controls.submit();
    await expect(controls.errorOf('movementModels')).toBeUndefined();
    await expect(args.onSubmit).toHaveBeenCalledOnce();
  },
};

/** Incidents: one more, one day each, one taken out, taken back. */
export const IncidentsAddedAndRemoved: Story = {
  args: { 'unit-type': 'residential-area', answers: met['residential-area'] },
  play: async ({ canvasElement }) => {
    const controls = await Controls.of(canvasElement);
    const sabotage = (): unknown => controls.form.answers['sabotage'];
    await controls.choose('sabotage', 'Có');
    await controls.day('sabotage[0].on', '2025-03-04');
    await controls.press('sabotage', 'Thêm một vụ');
    await controls.day('sabotage[1].on', '2025-05-06');
    await expect(sabotage()).toEqual([{ on: '2025-03-04' }, { on: '2025-05-06' }]);
    await expect(controls.form.result?.verdict).toBe('not-met');
    await controls.press('sabotage', 'Xóa vụ 1');
    await expect(sabotage()).toEqual([{ on: '2025-05-06' }]);
    await expect(controls.focused()?.id).toBe('sabotage~undo');
    await controls.press('sabotage', 'Hoàn tác');
    await expect(sabotage()).toEqual([{ on: '2025-03-04' }, { on: '2025-05-06' }]);
  },
};

/** Two ways to read one article, and nobody has chosen: the criterion says so until the page does. */
export const ReadingUndecided: Story = {
  args: { answers: { ...notMet.commune, movementModels: 2 } },
  play: async ({ canvasElement }) => {
    const controls = await Controls.of(canvasElement);
    await expect(controls.form.result?.verdict).toBe('undetermined');
    await expect(controls.text('[data-criterion="5.4"] [part=reason]')).toMatch(/cách hiểu|cách tính/i);
    controls.form.readings = 'recognitionBase=pooled';
    await controls.settled();
    await expect(controls.form.result?.verdict).toBe('met');
    controls.form.readings = 'recognitionBase=per-kind';
    await controls.settled();
    await expect(controls.form.result?.verdict).toBe('not-met');
    controls.form.readings = null;
    await controls.settled();
    await expect(controls.form.result?.verdict).toBe('undetermined');
    controls.show('[data-criterion="5.4"]');
  },
};

/** Another language in the middle of the work: words change, what was typed stays, right or wrong. */
export const LanguageSwitched: Story = {
  args: { answers: met.commune },
  play: async ({ canvasElement }) => {
    const controls = await Controls.of(canvasElement);
    await controls.type('movementModels', '2x');
    controls.form.lang = 'en';
    await controls.settled();
    await expect(controls.text('[part=submit]')).not.toMatch(/kết quả/i);
    await expect(controls.input('movementModels').value).toBe('2x');
    await expect(controls.text('[data-question=movementModels] .name')).not.toMatch(/mô hình/);
    controls.form.lang = 'vi';
    await controls.settled();
    await expect(controls.text('[data-question=movementModels] .name')).toMatch(/mô hình/);
    await expect(controls.input('movementModels').value).toBe('2x');
  },
};

/** Shown as text, to check; and open again with the same answers. */
export const ReadOnlyAndBack: Story = {
  args: { answers: notMet.commune, readings: 'recognitionBase=per-kind' },
  play: async ({ canvasElement }) => {
    const controls = await Controls.of(canvasElement);
    controls.form.readonly = true;
    await controls.settled();
    await expect(controls.all('input, select, button')).toHaveLength(0);
    await expect(controls.result()?.result?.verdict).toBe('not-met');
    controls.form.readonly = false;
    await controls.settled();
    await expect(controls.input('residentialAreas.recognised').value).toBe('16');
  },
};

/** In a form of the page: a reset returns to the `value` it began with; `name` is what it is sent under. */
export const ResetInAForm: Story = {
  args: { value: JSON.stringify({ movementModels: 1 }) },
  render: ({ value }) =>
    html`<form>
      <antt-assessment name="assessment" unit-type="commune" year=${YEAR} value=${value} lang="vi"></antt-assessment>
      <button type="reset" style="min-height: 2.75rem; color: CanvasText; background: Canvas; border: 1px solid">
        Nhập lại từ đầu
      </button>
    </form>`,
  play: async ({ canvasElement }) => {
    const controls = await Controls.of(canvasElement);
    const form = canvasElement.querySelector('form')!;
    const sent = (): unknown => JSON.parse(new FormData(form).get('assessment') as string);
    await controls.type('movementModels', '4');
    await expect(sent()).toEqual({ movementModels: 4 });
    await userEvent.click(form.querySelector('button')!);
    await controls.settled();
    await expect(controls.input('movementModels').value).toBe('1');
    await expect(sent()).toEqual({ movementModels: 1 });
  },
};

const address = URL.createObjectURL(new Blob([JSON.stringify(overlay)], { type: 'application/json' }));

/** The rules of a province over those of the circular, taken from an address; without them, fewer questions are asked. */
export const ProvincialOverlay: Story = {
  render: () =>
    html`<antt-assessment unit-type="residential-area" year=${YEAR} overlays=${address} lang="vi"></antt-assessment>`,
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector<AnttAssessment>('antt-assessment')!;
    await waitFor(() => expect(form.result?.overlays).toEqual([(overlay as unknown as Overlay).id]));
    const questions = (): number => form.shadowRoot!.querySelectorAll('[part=question]').length;
    const withOverlay = questions();
    form.overlays = null;
    await form.updateComplete;
    await expect(form.result?.overlays).toEqual([]);
    await expect(questions()).not.toBe(withOverlay);
    form.overlays = address;
    await waitFor(() => expect(questions()).toBe(withOverlay));
  },
};
