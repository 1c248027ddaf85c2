import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, at, click, mount, settled, text, type } from '../../test/driver.ts';
import '../locales/en-bundle.ts';
import './define.ts';

const sections = (form: HTMLElement): HTMLDetailsElement[] => all(form, 'details') as HTMLDetailsElement[];
/** The innermost section that a control stands in. */
const around = (control: HTMLElement): HTMLDetailsElement => control.closest('details')!;

describe('sections of the form', () => {
  it('are a disclosure per clause, headed and open from the start', async () => {
    const form = await mount('commune');
    expect(sections(form)).to.have.length(7);
    for (const section of sections(form)) {
      expect(section.open).to.equal(true);
      expect(section.firstElementChild!.matches('summary')).to.equal(true);
      expect(section.querySelector('summary [role=heading]')).to.not.equal(null);
    }
    expect(text(sections(form)[0]!.querySelector('summary'))).to.equal(
      'Có nghị quyết, kế hoạch, bản đăng ký và mô hình hiệu quả Chưa đủ căn cứ',
    );
  });

  it('close and open by the keyboard, and stay so while answers come', async () => {
    const form = await mount('commune');
    const section = around(at(form, 'movementModels'));
    section.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(section.open).to.equal(false);
    expect(at(form, 'movementModels').checkVisibility()).to.equal(false);
    await type(form, 'schools.recognised', '1');
    form.lang = 'en';
    await settled(form);
    expect(around(at(form, 'movementModels'))).to.equal(section);
    expect(section.open).to.equal(false);
    section.querySelector('summary')!.focus();
    await sendKeys({ press: 'Space' });
    expect(section.open).to.equal(true);
  });

  it('with a fault open when the result is asked for; the others stay as they are', async () => {
    const form = await mount('commune', { movementModels: -1 });
    for (const section of sections(form)) section.open = false;
    await click(form, 'Xem kết quả');
    await settled(form);
    const open = sections(form).filter((section) => section.open);
    expect(open).to.deep.equal([around(at(form, 'movementModels'))]);
  });

  it('open for what is gone to, with the sections around it', async () => {
    const form = await mount('commune');
    await click(form, 'Xem kết quả');
    for (const section of sections(form)) section.open = false;
    const result = all(form, 'antt-result')[0]!;
    result.shadowRoot!.querySelector<HTMLElement>('.missing a[href="#crimes"]')!.click();
    await settled(form);
    const field = at(form, 'crimes.previous');
    expect(form.shadowRoot!.activeElement).to.equal(field);
    expect(field.checkVisibility()).to.equal(true);
    expect(sections(form).filter((section) => section.open)).to.have.length(2);
  });
});
