import { unitTypes } from '@antt/schemas';
import { expect } from '@open-wc/testing';
import { all, container, isShown, mount, standardOf, text } from '../../test/driver.ts';
import './define.ts';

describe('the form as drawn from the criteria', () => {
  for (const unitType of unitTypes) {
    it(`asks every question of ${unitType} once, under a name of its own`, async () => {
      const form = await mount(unitType);
      const asked = all(form, '[data-question]').map((question) => question.dataset['question']!);
      const expected = standardOf(unitType).questions.map(({ id }) => id);
      expect([...asked].sort()).to.deep.equal([...expected].sort());
      for (const question of all(form, '[data-question]')) {
        const id = question.dataset['question']!;
        expect(['', id]).to.not.include(text(question.querySelector('.name')));
      }
    });
  }

  it('heads the clauses that hold several points', async () => {
    const form = await mount('residential-area');
    const headings = all(form, '.section:not([data-criterion]) > summary .title').map(text);
    expect(headings).to.deep.equal([
      'Không để xảy ra vụ việc phức tạp về an ninh',
      'Phòng, chống tội phạm, tệ nạn, cháy và tai nạn',
    ]);
    expect(all(form, '.section')).to.have.length(5);
  });

  it('cites both places of what is imported', async () => {
    const form = await mount('commune');
    const point = all(form, '[data-criterion="4.3.a"]')[0]!;
    expect(text(point.querySelector('[part=citation]'))).to.equal(
      'Khoản 2 Điều 5 Thông tư 124/2021/TT-BCA; Điểm a khoản 3 Điều 4 Thông tư 124/2021/TT-BCA',
    );
  });

  it('shows the verdict of a criterion and why it is not met', async () => {
    const form = await mount('residential-area', { householdsRegistered: { count: 199, total: 200 } });
    const criterion = all(form, '[data-criterion="4.1"]')[0]!;
    expect(text(criterion.querySelector('.chip'))).to.equal('Chưa đạt');
    expect(text(criterion.querySelector('.reason'))).to.contain('199 trên 200, cần ít nhất 200');
    expect(text(all(form, '.running')[0])).to.equal('Tạm tính: Chưa đạt');
  });

  it('counts the questions that are left', async () => {
    const form = await mount('commune');
    expect(text(all(form, '.bar .muted')[0])).to.equal('Còn 26 trên 26 câu cần trả lời');
    form.answers = { movementModels: 1 };
    await form.updateComplete;
    expect(text(all(form, '.bar .muted')[0])).to.equal('Còn 25 trên 26 câu cần trả lời');
  });

  it('lets questions step aside, and asks nothing more of a unit out of scope', async () => {
    const form = await mount('agency', { partyOrganisation: false });
    expect(isShown(container(form, 'partyResolution'))).to.equal(false);
    expect(isShown(container(form, 'plan'))).to.equal(true);
    form.answers = { excludedAs: 'armed-forces' };
    await form.updateComplete;
    expect(isShown(container(form, 'plan'))).to.equal(false);
    expect(isShown(container(form, 'excludedAs'))).to.equal(true);
    expect(form.result!.verdict).to.equal('not-applicable');
  });

  it('shows the answers as text when it is read only', async () => {
    const form = await mount('commune', {
      movementModels: 1234,
      plan: { issued: true, number: '12/KH', on: '2025-02-10' },
      sabotage: [],
      seriousFiresAccidents: [{ on: '2025-03-01', kind: 'fire', forceMajeure: false }],
    });
    form.readonly = true;
    await form.updateComplete;
    expect(all(form, 'input, select, button')).to.have.length(0);
    const answer = (id: string) => text(container(form, id).querySelector('.answer'));
    expect(answer('movementModels')).to.equal('1.234');
    expect(answer('plan')).to.equal('Đã ban hành: Có; Số, ký hiệu: 12/KH; Ngày: 10/02/2025');
    expect(answer('sabotage')).to.equal('Không có vụ nào');
    expect(answer('seriousFiresAccidents')).to.equal(
      'Ngày: 01/3/2025; Loại vụ việc: Cháy nghiêm trọng; Do bất khả kháng: Không',
    );
    expect(answer('policyImplemented')).to.equal('Chưa trả lời');
    expect(text(all(form, 'antt-result')[0]!.shadowRoot!.querySelector('.verdict-word'))).to.not.equal('');
  });

  it('tells of wrong answers, and offers nothing to correct, when it is read only', async () => {
    const form = await mount('commune', { movementModels: -1, forceRating: 'completed' });
    form.readonly = true;
    await form.updateComplete;
    expect(text(all(form, '#errors')[0]))
      .to.contain('Số mô hình')
      .and.to.contain('forceRating');
    expect(all(form, '#errors :is(a, button)')).to.have.length(0);
    form.answers = { movementModels: -1, agencies: { total: 1, registered: 2, recognised: 1 } };
    await form.updateComplete;
    expect(text(all(form, '#errors')[0])).to.contain('Có 2 chỗ cần sửa');
    expect(text(container(form, 'movementModels'))).to.contain('Lỗi: Số âm');
    expect(text(container(form, 'agencies'))).to.contain('Lỗi: “Đã đăng ký” là 2');
  });

  it('disables every control', async () => {
    const form = await mount('commune');
    form.disabled = true;
    await form.updateComplete;
    expect(all(form, 'input:enabled, select:enabled, button:enabled')).to.have.length(0);
  });
});
