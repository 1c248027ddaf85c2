import type { AnttAssessment } from '@antt/elements';
import '@antt/elements/define';
import '@antt/elements/drafts';
import '../packages/elements/src/locales/en-bundle.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { YEAR } from './samples.ts';

interface Args {
  lang: string;
}

/** What the form tells of its draft, above the questions. Every state has a key of its own, and takes its draft away again. */
const meta = {
  title: 'Elements/antt-assessment/Drafts',
  component: 'antt-assessment',
  args: { lang: 'vi' },
  argTypes: { lang: { control: 'inline-radio', options: ['vi', 'en'] } },
  render: ({ lang }, { id }) =>
    html`<antt-assessment draft-key=${id} unit-type="commune" year=${YEAR} lang=${lang}></antt-assessment>`,
  beforeEach: async ({ id, canvasElement }) => {
    const { setItem } = Storage.prototype;
    const { put } = IDBObjectStore.prototype;
    await clear(id);
    return async () => {
      Storage.prototype.setItem = setItem;
      IDBObjectStore.prototype.put = put;
      await canvasElement.querySelector('antt-assessment')?.discardDraft();
    };
  },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** What an earlier visit, broken off, may have left. */
async function clear(key: string): Promise<void> {
  const form = document.createElement('antt-assessment');
  Object.assign(form, { draftKey: key, unitType: 'commune', year: YEAR, hidden: true });
  document.body.append(form);
  await form.updateComplete;
  await form.discardDraft();
  form.remove();
}

const panel = (form: AnttAssessment): string => form.shadowRoot!.querySelector('[part=draft]')!.textContent;
const says = (form: AnttAssessment, what: RegExp): Promise<void> =>
  waitFor(() => expect(panel(form)).toMatch(what), { timeout: 5000 });

/** Commits a field, as leaving it does. */
async function enter(form: AnttAssessment, id: string, value: string): Promise<void> {
  await form.updateComplete;
  const input = form.shadowRoot!.getElementById(id) as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await form.updateComplete;
}

const form = (canvas: HTMLElement): AnttAssessment => canvas.querySelector('antt-assessment')!;

/** Nothing is kept yet; people are told beforehand. */
export const Empty: Story = {
  play: async ({ canvasElement }) => {
    await says(form(canvasElement), /lưu trên máy này và không gửi đi đâu/);
  },
};

export const Saved: Story = {
  play: async ({ canvasElement }) => {
    await enter(form(canvasElement), 'movementModels', '2');
    await says(form(canvasElement), /Đã lưu trên máy này lúc \d\d:\d\d/);
  },
};

export const SavedInEnglish: Story = {
  args: { lang: 'en' },
  play: async ({ canvasElement }) => {
    await enter(form(canvasElement), 'movementModels', '2');
    await says(form(canvasElement), /Saved on this device at \d\d:\d\d/);
  },
};

/** After a crash or a reload; what is not right yet comes back too. */
export const Restored: Story = {
  play: async ({ canvasElement }) => {
    const before = form(canvasElement);
    await enter(before, 'movementModels', '2x');
    await says(before, /Đã lưu/);
    const next = before.cloneNode() as AnttAssessment;
    before.replaceWith(next);
    await says(next, /Đã khôi phục/);
    await expect((next.shadowRoot!.getElementById('movementModels') as HTMLInputElement).value).toBe('2x');
  },
};

/** Another window has changed a field that was entered here: both entries are told, and either can be taken. */
export const Conflict: Story = {
  play: async ({ canvasElement }) => {
    const here = form(canvasElement);
    const other = here.cloneNode() as AnttAssessment;
    other.hidden = true;
    canvasElement.append(other);
    await enter(here, 'movementModels', '5');
    await waitFor(() =>
      expect((other.shadowRoot?.getElementById('movementModels') as HTMLInputElement).value).toBe('5'),
    );
    await enter(other, 'movementModels', '7');
    await says(here, /Đang dùng: “7”\. Giá trị kia: “5”/);
    other.remove();
  },
};

/** The form was cleared by the page or its reset button; what had been entered can come back, after a reload too. */
export const Cleared: Story = {
  play: async ({ canvasElement }) => {
    await enter(form(canvasElement), 'movementModels', '2');
    form(canvasElement).reset();
    await says(form(canvasElement), /đã được xóa trắng.*Hoàn tác/);
  },
};

/** The device has no room left. */
export const NoRoom: Story = {
  play: async ({ canvasElement }) => {
    const refuse = (): never => {
      throw new DOMException('refused by the story', 'QuotaExceededError');
    };
    Storage.prototype.setItem = IDBObjectStore.prototype.put = refuse;
    await enter(form(canvasElement), 'movementModels', '2');
    await says(form(canvasElement), /hết chỗ/);
  },
};

/** Private windows, blocked storage, frames without an origin. */
export const NoStorage: Story = {
  play: async ({ canvasElement }) => {
    const refuse = (): never => {
      throw new DOMException('refused by the story', 'SecurityError');
    };
    Storage.prototype.setItem = IDBObjectStore.prototype.put = refuse;
    await enter(form(canvasElement), 'movementModels', '2');
    await says(form(canvasElement), /không cho lưu/);
  },
};
