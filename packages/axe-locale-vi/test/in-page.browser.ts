import type axeCore from 'axe-core';
import 'axe-core/axe.min.js';
import { expect, fixture, html } from '@open-wc/testing';
import { axeLocaleVi } from '@antt/axe-locale-vi';

declare const axe: typeof axeCore;

describe('axe with the Vietnamese locale, on a page that forbids eval', () => {
  before(() => axe.configure({ locale: axeLocaleVi }));
  after(() => axe.resetLocale());

  it('says in Vietnamese what is wrong, why, and what to do', async () => {
    const page = await fixture(html`
      <div>
        <button></button>
        <input aria-label="Tên" aria-foo="1" aria-bar="2" />
        <ul>
          <div>Không phải mục</div>
        </ul>
      </div>
    `);
    const { violations } = await axe.run(page);
    const helps = Object.fromEntries(violations.map(({ id, help }) => [id, help]));
    expect(helps).to.deep.equal({
      'aria-valid-attr': 'Thuộc tính ARIA phải có tên hợp lệ',
      'button-name': 'Nút bấm phải có văn bản nhận biết được',
      list: 'Phần tử <ul> và <ol> chỉ được chứa trực tiếp phần tử <li>, <script> hoặc <template>',
    });
    const nodeOf = (id: string) => violations.find((violation) => violation.id === id)?.nodes[0];

    expect(nodeOf('aria-valid-attr')?.any[0]?.message).to.equal(
      'Các tên thuộc tính ARIA không hợp lệ: aria-foo, aria-bar',
    );
    const button = nodeOf('button-name');
    const reasons = button?.any.map(({ message }) => message) ?? [];
    expect(reasons).to.include('Thiếu thuộc tính aria-label, hoặc thuộc tính này để trống');
    expect(button?.failureSummary).to.equal(['Hãy sửa một trong các điểm sau:', ...reasons].join('\n  '));
    expect(nodeOf('list')?.failureSummary).to.equal(
      'Hãy sửa tất cả các điểm sau:\n  Phần tử danh sách có phần tử con trực tiếp không được phép: div',
    );
  });

  it('says in Vietnamese why it cannot tell', async () => {
    const page = await fixture(html`<input aria-label="Tên" aria-describedby="no-such-id" />`);
    const { incomplete } = await axe.run(page);
    const messages = incomplete.flatMap(({ nodes }) => nodes.flatMap(({ all }) => all.map(({ message }) => message)));
    expect(messages).to.deep.equal([
      'Trang không có phần tử mang id mà thuộc tính ARIA trỏ đến: aria-describedby="no-such-id"',
    ]);
  });
});
