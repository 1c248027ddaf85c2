import { expect } from '@open-wc/testing';
import {
  all,
  at,
  choose,
  click,
  container,
  focused,
  isShown,
  mount,
  pick,
  press,
  settled,
  text,
  type,
} from '../../test/driver.ts';
import './define.ts';

describe('inputs of the assessment', () => {
  it('takes a whole number from the keyboard', async () => {
    const form = await mount('commune');
    await type(form, 'movementModels', '12');
    expect(form.answers).to.deep.equal({ movementModels: 12 });
    expect(at(form, 'movementModels').inputMode).to.equal('numeric');
  });

  it('reads separators between thousands', async () => {
    const form = await mount('residential-area');
    await type(form, 'householdsRegistered.count', '1.234');
    await type(form, 'householdsRegistered.total', '1 234');
    expect(form.answers).to.deep.equal({ householdsRegistered: { count: 1234, total: 1234 } });
    expect(at(form, 'householdsRegistered.count').value).to.equal('1.234');
  });

  it('takes half a share for no answer yet', async () => {
    const form = await mount('residential-area');
    await type(form, 'householdsRegistered.count', '199');
    expect(form.answers).to.deep.equal({});
    await type(form, 'householdsRegistered.total', '200');
    expect(form.answers).to.deep.equal({ householdsRegistered: { count: 199, total: 200 } });
    expect(form.result!.criteria[0]!.verdict).to.equal('not-met');
  });

  it('answers yes and no by arrow keys, and takes the answer back', async () => {
    const form = await mount('commune');
    at(form, 'policyImplemented').focus();
    await press(form, 'Space');
    expect(form.answers).to.deep.equal({ policyImplemented: true });
    await press(form, 'ArrowRight');
    expect(form.answers).to.deep.equal({ policyImplemented: false });
    await click(form, 'Bỏ chọn', container(form, 'policyImplemented'));
    expect(form.answers).to.deep.equal({});
    expect(focused(form)).to.equal('policyImplemented');
  });

  it('asks for number and day of a document once it was issued, and keeps them', async () => {
    const form = await mount('commune');
    const number = at(form, 'plan.number');
    expect(isShown(number)).to.equal(false);
    await choose(form, 'plan.issued', 'Có');
    expect(isShown(number)).to.equal(true);
    await type(form, 'plan.number', '12/KH-UBND');
    await pick(form, 'plan.on', '2025-02-10');
    expect(form.answers).to.deep.equal({ plan: { issued: true, number: '12/KH-UBND', on: '2025-02-10' } });
    await choose(form, 'plan.issued', 'Không');
    expect(form.answers).to.deep.equal({ plan: { issued: false } });
    await choose(form, 'plan.issued', 'Có');
    expect(form.answers['plan']).to.deep.equal({ issued: true, number: '12/KH-UBND', on: '2025-02-10' });
  });

  it('tells no incident from an unanswered question', async () => {
    const form = await mount('commune');
    expect(form.answers).to.deep.equal({});
    await choose(form, 'sabotage', 'Không có vụ nào');
    expect(form.answers).to.deep.equal({ sabotage: [] });
  });

  it('adds, removes and puts back incidents, with the focus where the work is', async () => {
    const form = await mount('commune');
    await choose(form, 'seriousCrimes', 'Có');
    await pick(form, 'seriousCrimes[0].on', '2025-05-01');
    const question = container(form, 'seriousCrimes');
    await click(form, 'Thêm một vụ', question);
    await settled(form);
    expect(focused(form)).to.equal('seriousCrimes[1].on');
    await pick(form, 'seriousCrimes[1].on', '2025-06-01');
    await choose(form, 'seriousCrimes[1].forceMajeure', 'Có');
    const both = [{ on: '2025-05-01' }, { on: '2025-06-01', forceMajeure: true }];
    expect(form.answers).to.deep.equal({ seriousCrimes: both });

    await click(form, 'Xóa vụ 1', question);
    await settled(form);
    expect(form.answers).to.deep.equal({ seriousCrimes: [both[1]] });
    expect(at(form, 'seriousCrimes[0].on').value).to.equal('2025-06-01');
    expect(focused(form)).to.equal('seriousCrimes~undo');
    const description = at(form, 'seriousCrimes~undo').getAttribute('aria-describedby')!;
    expect(text(at(form, description))).to.equal('Đã xóa vụ 1.');

    await press(form, 'Enter');
    await settled(form);
    expect(form.answers).to.deep.equal({ seriousCrimes: both });
    expect(focused(form)).to.equal('seriousCrimes[0].on');
  });

  it('keeps the incidents while the answer is none', async () => {
    const form = await mount('commune', { sabotage: [{ on: '2025-05-01' }] });
    await choose(form, 'sabotage', 'Không có vụ nào');
    expect(form.answers).to.deep.equal({ sabotage: [] });
    await choose(form, 'sabotage', 'Có');
    expect(form.answers).to.deep.equal({ sabotage: [{ on: '2025-05-01' }] });
  });

  it('offers the kinds of incident that the law names', async () => {
    const form = await mount('commune', { seriousFiresAccidents: [{ on: '2025-05-01' }] });
    const kind = at<HTMLSelectElement>(form, 'seriousFiresAccidents[0].kind');
    expect([...kind.options].map(text)).to.deep.equal([
      'Chọn',
      'Cháy nghiêm trọng',
      'Tai nạn lao động chết người',
      'Sự cố nghiêm trọng',
    ]);
    kind.focus();
    await press(form, 'ArrowDown');
    expect(form.answers['seriousFiresAccidents']).to.deep.equal([{ on: '2025-05-01', kind: 'fire' }]);
  });

  it('tells none of the choices from an unanswered question', async () => {
    const form = await mount('school');
    await choose(form, 'internalRules', 'Không có mục nào ở trên');
    expect(form.answers).to.deep.equal({ internalRules: [] });
    await choose(form, 'internalRules', 'Phòng cháy, chữa cháy');
    expect(form.answers).to.deep.equal({ internalRules: ['fire'] });
    const none = all(form, '[data-path=internalRules]').at(-1) as HTMLInputElement;
    expect(none.checked).to.equal(false);
    await choose(form, 'internalRules', 'Phòng cháy, chữa cháy');
    expect(form.answers).to.deep.equal({});
  });

  it('puts questions for the same figures in a table whose cells have names', async () => {
    const form = await mount('commune');
    const table = container(form, 'agencies').closest<HTMLElement>('.table')!;
    expect([...table.querySelectorAll('.question > legend')].map(text)).to.deep.equal([
      'Khu dân cư',
      'Cơ quan',
      'Doanh nghiệp',
      'Cơ sở giáo dục',
    ]);
    await type(form, 'agencies.total', '5');
    await press(form, 'Tab');
    expect(focused(form)).to.equal('agencies.registered');
    expect([...at(form, 'agencies.registered').labels!].map(text)).to.deep.equal(['Đã đăng ký']);
  });
});
