import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, text } from '../../test/driver.ts';
import type { AnttListCheck, ListCheckDetail } from './antt-list-check.ts';
import './define.ts';

const AGENCIES = 'Cơ quan (2 đơn vị):\nChi cục Thuế\nHạt Kiểm lâm\nVăn phòng HĐND & UBND';

const mount = (value = '', lang = 'vi'): Promise<AnttListCheck> =>
  fixture<AnttListCheck>(html`<antt-list-check lang=${lang} .value=${value}></antt-list-check>`);
const summary = (element: AnttListCheck): string => text(all(element, '[part=summary]')[0]);
const findings = (element: AnttListCheck): string[] => all(element, '[part=finding]').map(text);

describe('antt-list-check', () => {
  it('says what differs, what only looks so, and every total', async () => {
    const element = await mount(AGENCIES);
    expect(summary(element)).to.equal('3 tên. 2 điều cần xem lại.');
    expect(findings(element)[0]).to.contain('Cơ quan: nêu 2, liệt kê 3 (thừa 1)');
    expect(findings(element)[1]).to.contain('Có thể là hai đơn vị ghi liền: “Văn phòng HĐND & UBND”');
    expect(all(element, '.over').map(text)).to.deep.equal([
      'Cần sửa hoặc giải thích',
      'Có thể, cần người xem',
      'Tổng số',
    ]);
    expect(all(element, 'tbody tr').map(text)).to.deep.equal([
      'Toàn danh sách – 3 Không nêu tổng số',
      'Cơ quan 2 3 Lệch',
    ]);
    await expect(element).to.be.accessible();
  });

  it('checks what is typed when typing pauses, and tells it', async () => {
    const element = await mount();
    expect(summary(element)).to.equal('Chưa có tên đơn vị hoặc tổng số nào.');
    const told: ListCheckDetail[] = [];
    element.addEventListener('antt-list-check', (event) => told.push(event.detail));
    const field = element.shadowRoot!.querySelector('textarea')!;
    field.focus();
    await sendKeys({ type: 'Hạt Kiểm lâm' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'hạt kiểm lâm' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(told.at(-1)?.check.findings.map(({ code }) => code)).to.deep.equal(['duplicate']);
    expect(summary(element)).to.equal('2 tên. 1 điều cần xem lại.');
    // What stands in the field is not written anew under the hand of who types.
    expect(field.selectionStart).to.equal(field.value.length);
  });

  it('goes to the lines of a finding', async () => {
    const element = await mount('Hạt Kiểm lâm\nKho bạc\nHạt kiểm lâm');
    const buttons = all(element, '[part=finding] button');
    expect(buttons.map(text)).to.deep.equal(['Đến dòng 1', 'Đến dòng 3']);
    buttons[1]!.click();
    const field = element.shadowRoot!.querySelector('textarea')!;
    expect(element.shadowRoot!.activeElement).to.equal(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal('Hạt kiểm lâm');
  });

  it('takes a list, results, a register and totals from the page, and speaks English', async () => {
    const element = await mount('', 'en');
    element.list = ['Xã Tân Lập', 'Xã Bản Thi'];
    element.results = [
      { unit: '1', verdict: 'met' },
      { unit: '2', verdict: 'not-met' },
      { unit: '3', verdict: 'met' },
    ];
    element.register = ['Tân Lập', 'Bản Thi', 'Nam Cường'].map((name, at) => ({ code: String(at + 1), name }));
    element.stated = { total: 2 };
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('textarea')).to.equal(null);
    expect(findings(element)).to.deep.equal([
      '“Xã Bản Thi” is listed, but its result is: not met.',
      '“Nam Cường” (code 3) met the standard but is not listed.',
    ]);
    await expect(element).to.be.accessible();
  });

  it('says in words what is wrong with a list of the page', async () => {
    const element = await mount();
    element.list = { format: 'antt.list/1', groups: [{ stated: -1 }] };
    await element.updateComplete;
    expect(summary(element)).to.contain('Không kiểm tra được danh sách.').and.to.contain('groups[0].stated');
    element.list = undefined;
    element.value = 'Xã:\nTân Lập';
    element.stated = { school: 1 };
    await element.updateComplete;
    expect(summary(element)).to.contain('school').and.to.contain('Parts: Xã');
  });

  it('prints the list with the numbers of its lines', async () => {
    const element = await mount('Hạt Kiểm lâm\nKho bạc');
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, 'ol li').map(text)).to.deep.equal(['Hạt Kiểm lâm', 'Kho bạc']);
    dispatchEvent(new Event('afterprint'));
    expect(all(element, 'ol li')).to.have.length(0);
  });

  it('draws a list that is wrong as a whole without drawing all of it', async () => {
    const element = await mount('Hạt Kiểm lâm\n'.repeat(2000));
    expect(all(element, '[part=finding]').length).to.be.at.most(200);
    const many = await mount(Array.from({ length: 500 }, (_, at) => `Thôn ${at}\nThôn ${at}`).join('\n'));
    expect(all(many, '[part=finding]')).to.have.length(200);
    expect(text(many.shadowRoot!.firstElementChild)).to.contain('Còn 300 điều khác.');
  });

  it('says what is wrong with what a page gives it', async () => {
    for (const [given, said] of [
      [{ results: {} }, 'results: expected a list, got {}'],
      [{ results: [null] }, 'results[0]: expected an object with unit and verdict, each a text, got null'],
      [{ register: 5 }, 'register: expected a list, got 5'],
      [{ register: [{ code: '1' }] }, 'register[0]: expected an object with code and name'],
      [{ list: 5 }, 'expected "antt.list/1", or an array of names'],
    ] as const) {
      const element = await mount('Chi cục Thuế');
      Object.assign(element, given);
      await element.updateComplete;
      expect(summary(element)).to.contain('Không kiểm tra được danh sách.').and.to.contain(said);
      expect(findings(element)).to.have.length(0);
    }
  });

  it('takes null and undefined as left out', async () => {
    const element = await mount('Chi cục Thuế');
    Object.assign(element, { list: null, results: null, register: null, stated: null });
    await element.updateComplete;
    expect(summary(element)).to.contain('1 tên.');
    for (const value of [null, undefined]) {
      Object.assign(element, { value });
      await element.updateComplete;
      expect(summary(element)).to.equal('Chưa có tên đơn vị hoặc tổng số nào.');
    }
  });

  it('keeps what was typed last when it is taken away before typing has paused', async () => {
    const element = await mount('Chi cục Thuế');
    const place = element.parentElement!;
    const field = element.shadowRoot!.querySelector('textarea')!;
    field.value = 'Chi cục Thuế\nchi cục thuế';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect(element.value).to.equal(field.value);
    expect(summary(element)).to.equal('2 tên. 1 điều cần xem lại.');
  });
});
