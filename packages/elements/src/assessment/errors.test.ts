import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import {
  all,
  at,
  choose,
  click,
  container,
  errorAt,
  focused,
  mount,
  pick,
  press,
  settled,
  text,
  type,
} from '../../test/driver.ts';
import './define.ts';

const summary = (form: Element): HTMLElement | undefined => all(form as HTMLElement, '#errors')[0];

describe('errors of the assessment', () => {
  it('waits until a field has been left, and stays with the field', async () => {
    const form = await mount('commune');
    await type(form, 'movementModels', '1,5');
    expect(errorAt(form, 'movementModels')).to.equal('');
    await press(form, 'Tab');
    expect(errorAt(form, 'movementModels')).to.contain('số nguyên');
    const input = at(form, 'movementModels');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(input.getAttribute('aria-describedby')!.split(' ')).to.include('movementModels~error');
    expect(input.value).to.equal('1,5');
    expect(form.answers).to.deep.equal({});
  });

  it('does not move what is being clicked', async () => {
    const form = await mount('commune');
    await type(form, 'movementModels', '1,5');
    const option = at(form, 'policyImplemented').closest('label')!;
    option.scrollIntoView({ block: 'center' });
    const { left, top } = option.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left) + 8, Math.round(top) + 4] });
    await sendMouse({ type: 'down' });
    await settled(form);
    expect(errorAt(form, 'movementModels')).to.equal('');
    expect(option.getBoundingClientRect().top).to.equal(top);
    await sendMouse({ type: 'up' });
    await aTimeout(100);
    await settled(form);
    expect(form.answers).to.deep.equal({ policyImplemented: true });
    expect(errorAt(form, 'movementModels')).to.contain('số nguyên');
  });

  it('does not complain about half a share before the question has been left', async () => {
    const form = await mount('residential-area');
    await type(form, 'householdsRegistered.count', '10');
    await press(form, 'Tab');
    expect(focused(form)).to.equal('householdsRegistered.total');
    expect(errorAt(form, 'householdsRegistered.total')).to.equal('');
    await press(form, 'Tab');
    expect(errorAt(form, 'householdsRegistered.total')).to.contain('Tổng số');
  });

  it('says to which year an incident outside the window belongs', async () => {
    const form = await mount('residential-area');
    await choose(form, 'sabotage', 'Có');
    await pick(form, 'sabotage[0].on', '2025-11-05');
    at(form, 'sabotage[0].on').focus();
    at(form, 'sabotage').focus();
    await form.updateComplete;
    expect(errorAt(form, 'sabotage[0].on')).to.contain('2026');
    expect(form.answers).to.deep.equal({});
  });

  it('names both figures when a part exceeds its whole', async () => {
    const form = await mount('commune', { agencies: { total: 5, registered: 6, recognised: 5 } });
    expect(errorAt(form, 'agencies.registered')).to.contain('6').and.to.contain('5');
    expect(form.answers).to.deep.equal({});
    expect(at(form, 'agencies.registered').value).to.equal('6');
  });

  it('lists what is wrong, takes the focus there, and leads to the fields', async () => {
    const form = await mount('commune');
    await type(form, 'movementModels', '-1');
    await type(form, 'agencies.total', '5');
    let reported: readonly unknown[] = [];
    form.addEventListener('antt-error', (event) => (reported = event.detail.issues));
    await click(form, 'Xem kết quả');
    await settled(form);
    expect(focused(form)).to.equal('errors');
    expect(text(summary(form))).to.contain('Có 3 chỗ cần sửa');
    expect(reported).to.have.length(3);
    const links = [...summary(form)!.querySelectorAll('a')];
    expect(text(links[0])).to.contain('Số mô hình');
    links[1]!.click();
    await settled(form);
    expect(focused(form)).to.equal('agencies.registered');
    // Corrected, they go; the summary goes with the last one.
    await type(form, 'agencies.registered', '5');
    await type(form, 'agencies.recognised', '5');
    expect(text(summary(form))).to.contain('Có 1 chỗ cần sửa');
    at(form, 'movementModels').select();
    await sendKeys({ type: '1' });
    await form.updateComplete;
    expect(summary(form)).to.equal(undefined);
  });

  it('is not wrong to leave questions open: the result names them', async () => {
    const form = await mount('commune', { movementModels: 1 });
    await click(form, 'Xem kết quả');
    await settled(form);
    expect(summary(form)).to.equal(undefined);
    expect(focused(form)).to.equal('result');
    const result = all(form, 'antt-result')[0]!;
    expect(text(result.shadowRoot!.querySelector('.verdict-word'))).to.equal('Chưa đủ căn cứ');
    const link = [...result.shadowRoot!.querySelectorAll('a')].find((one) => text(one).startsWith('Kế hoạch'))!;
    link.click();
    await settled(form);
    expect(focused(form)).to.equal('plan.issued');
  });

  it('notices a day that is half filled in, and keeps it', async () => {
    const form = await mount('commune');
    await choose(form, 'plan.issued', 'Có');
    at(form, 'plan.on').focus();
    await sendKeys({ type: '02' });
    await form.updateComplete;
    expect(at(form, 'plan.on').validity.badInput).to.equal(true);
    expect(form.checkValidity()).to.equal(false);
    expect(form.answers).to.deep.equal({});
    await click(form, 'Xem kết quả');
    await settled(form);
    expect(errorAt(form, 'plan.on')).to.contain('Không có ngày này');
    expect(at(form, 'plan.on').validity.badInput).to.equal(true);
    form.reset();
    await settled(form);
    expect(at(form, 'plan.on').validity.badInput).to.equal(false);
    expect(form.issues).to.deep.equal([]);
  });

  it('keeps a day that was whole and is being changed', async () => {
    const form = await mount('commune', { plan: { issued: true, on: '2025-02-10' } });
    at(form, 'plan.on').focus();
    await press(form, 'Backspace');
    expect(at(form, 'plan.on').validity.badInput).to.equal(true);
    expect(form.answers).to.deep.equal({});
    await sendKeys({ type: '03' });
    await form.updateComplete;
    expect(form.answers).to.deep.equal({ plan: { issued: true, on: '2025-03-10' } });
  });

  it('keeps and shows what was set from outside and is wrong', async () => {
    const form = await mount('commune', { plan: 'yes', movementModels: 3, crimes: { previous: 'x', current: 2 } });
    expect(form.answers).to.deep.equal({ movementModels: 3 });
    expect(errorAt(form, 'plan')).to.not.equal('');
    expect(at(form, 'crimes.previous').value).to.equal('x');
    await choose(form, 'plan.issued', 'Không');
    expect(form.answers).to.deep.equal({ movementModels: 3, plan: { issued: false } });
  });

  it('lets answers to questions that are not asked be left out', async () => {
    const form = await mount('commune', { forceRating: 'completed', movementModels: 1 });
    expect(text(summary(form))).to.contain('forceRating');
    expect(form.checkValidity()).to.equal(false);
    await click(form, 'Bỏ mục này');
    expect(summary(form)).to.equal(undefined);
    expect(form.checkValidity()).to.equal(true);
    expect(form.answers).to.deep.equal({ movementModels: 1 });
  });

  it('refuses ids that touch prototypes', async () => {
    const form = await mount(
      'commune',
      JSON.parse('{"__proto__": {"plan": 1}, "movementModels": 1}') as object as never,
    );
    expect(form.issues.map(({ question }) => question)).to.deep.equal(['__proto__']);
    expect(form.answers).to.deep.equal({ movementModels: 1 });
  });

  it('does not count errors of questions that step aside', async () => {
    const form = await mount('agency', {
      partyOrganisation: true,
      partyResolution: { issued: true, on: '2025-02-31' },
    });
    expect(form.issues).to.have.length(1);
    await choose(form, 'partyOrganisation', 'Không');
    expect(form.issues).to.deep.equal([]);
    await choose(form, 'partyOrganisation', 'Có');
    expect(form.issues).to.have.length(1);
    expect(container(form, 'partyResolution').hidden).to.equal(false);
  });
});
