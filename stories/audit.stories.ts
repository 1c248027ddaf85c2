import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/**
 * The audit pages: what the data say of each criterion, a page per instrument and unit type, to print, compare with the
 * legal text and sign. They are there once `npm run build` has written them.
 */
const meta = { title: 'Law/Audit pages' } satisfies Meta;

export default meta;

export const Pages: StoryObj = {
  render: () =>
    html`<ul>
      <li style="padding-block: 0.25em">
        <a href="audit/index.html" target="_top" lang="vi" hreflang="vi">Bản đối chiếu tiêu chí</a>
      </li>
      <li style="padding-block: 0.25em"><a href="audit/index.en.html" target="_top" hreflang="en">Audit pages</a></li>
    </ul>`,
};
