import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, at, choose, click, container, errorAt, mount, pick, settled, text, type } from '../../test/driver.ts';
import type { AnttAssessment } from './antt-assessment.ts';
import './define.ts';

/** The words of the options that are checked in a question, in order. */
const checked = (form: AnttAssessment, question: string): string[] =>
  [...container(form, question).querySelectorAll('input')]
    .filter((input) => input.checked && input.checkVisibility())
    .map((input) => text(input.closest('label')));

const input = (form: AnttAssessment, id: string, value: string): void => {
  at(form, id).value = value;
  at(form, id).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

describe('controls show what the answers say', () => {
  it('after an incident was removed and put back', async () => {
    const incidents = [
      { on: '2025-05-01', forceMajeure: true },
      { on: '2025-06-01', forceMajeure: false },
      { on: '2025-07-01', forceMajeure: true },
    ];
    const form = await mount('commune', { seriousCrimes: incidents });
    const question = container(form, 'seriousCrimes');
    expect(checked(form, 'seriousCrimes')).to.deep.equal(['Có', 'Có', 'Không', 'Có']);
    await click(form, 'Xóa vụ 1', question);
    await settled(form);
    expect(form.answers).to.deep.equal({ seriousCrimes: incidents.slice(1) });
    expect(checked(form, 'seriousCrimes')).to.deep.equal(['Có', 'Không', 'Có']);
    await click(form, 'Hoàn tác', question);
    await settled(form);
    expect(form.answers).to.deep.equal({ seriousCrimes: incidents });
    expect(checked(form, 'seriousCrimes')).to.deep.equal(['Có', 'Có', 'Không', 'Có']);
  });

  it('after the unit type changed twice', async () => {
    const issued = { issued: true };
    const answers = { partyResolution: issued, plan: issued, registration: { issued: false } };
    for (const first of ['commune', 'residential-area', 'school', 'agency']) {
      const form = await mount(first, { ...answers, partyOrganisation: true, policyImplemented: false });
      for (const unitType of ['school', 'agency', 'commune', 'residential-area', 'enterprise']) {
        form.unitType = unitType;
        await form.updateComplete;
        const shown = all(form, '[data-question] > .options, .field > .options').flatMap((options) =>
          [...options.querySelectorAll<HTMLInputElement>('[type=radio]:checked')].map(({ id }) => id),
        );
        const expected = ['partyOrganisation', 'partyResolution.issued', 'plan.issued', 'registration.issued~1'];
        const asked = [...expected, 'policyImplemented~1'].filter((id) => form.shadowRoot!.getElementById(id));
        expect(shown, `${first}, then ${unitType}`).to.have.members(asked);
      }
    }
  });

  it('when the page sets answers in the task of an event', async () => {
    const form = await mount('school', { movementModels: 1, policyImplemented: true });
    form.addEventListener('antt-change', () => (form.answers = { movementModels: 1, policyImplemented: true }));
    input(form, 'movementModels', '12');
    await form.updateComplete;
    expect(at(form, 'movementModels').value).to.equal('1');
    await choose(form, 'policyImplemented', 'Không');
    expect(checked(form, 'policyImplemented')).to.deep.equal(['Có']);
    await choose(form, 'internalRules', 'Phòng cháy, chữa cháy');
    expect(checked(form, 'internalRules')).to.deep.equal([]);
  });

  it('when the page resets in the task of an event', async () => {
    const form = await mount('commune');
    form.addEventListener('antt-change', () => form.reset());
    input(form, 'movementModels', '2');
    await choose(form, 'policyImplemented', 'Không');
    expect(at(form, 'movementModels').value).to.equal('');
    expect(checked(form, 'policyImplemented')).to.deep.equal([]);
  });

  it('in a list to choose from', async () => {
    const seriousFiresAccidents = [{ on: '2025-05-01', kind: 'fire' }];
    const form = await mount('commune', { seriousFiresAccidents });
    form.addEventListener('antt-change', () => (form.answers = { seriousFiresAccidents }));
    const kind = at<HTMLSelectElement>(form, 'seriousFiresAccidents[0].kind');
    kind.value = 'serious-incident';
    kind.dispatchEvent(new Event('change', { bubbles: true }));
    await form.updateComplete;
    expect(kind.value).to.equal('fire');
  });
});

describe('what is half typed', () => {
  it('does not move to another question with the unit type', async () => {
    const form = await mount('commune', { plan: { issued: true }, registration: { issued: true } });
    at(form, 'plan.on').focus();
    await sendKeys({ type: '02' });
    expect(form.checkValidity()).to.equal(false);
    form.unitType = 'residential-area';
    expect(form.issues, 'at once').to.deep.equal([]);
    await settled(form);
    const half = all(form, '.day').filter((day) => (day as HTMLInputElement).validity.badInput);
    expect(half.map(({ id }) => id)).to.deep.equal([]);
    expect(form.checkValidity()).to.equal(true);
  });

  it('outlives a page that hands every answer back', async () => {
    const form = await mount('commune', { plan: { issued: true, on: '2025-02-10' } });
    form.addEventListener('antt-change', (event) => {
      form.answers = event.detail.answers;
    });
    await type(form, 'movementModels', '2x');
    expect(at(form, 'movementModels').value).to.equal('2x');
    await type(form, 'agencies.total', '5');
    expect(at(form, 'agencies.total').value).to.equal('5');
    await choose(form, 'sabotage', 'Có');
    expect(checked(form, 'sabotage')).to.deep.equal(['Có']);
    expect(form.answers).to.deep.equal({ plan: { issued: true, on: '2025-02-10' } });
    form.answers = JSON.parse(JSON.stringify(form.answers)) as object as never;
    await form.updateComplete;
    expect(at(form, 'movementModels').value, 'a copy too').to.equal('2x');
    form.answers = null;
    await form.updateComplete;
    expect(at(form, 'movementModels').value, 'but null takes all back').to.equal('');
    expect(form.answers).to.deep.equal({});
  });

  it('stays although a day that does not exist was set', async () => {
    const form = await mount('commune', { plan: { issued: true, on: '2025-02-31' } });
    expect(errorAt(form, 'plan.on')).to.contain('Không có ngày này');
    at(form, 'plan.on').focus();
    await sendKeys({ type: '02' });
    await choose(form, 'sabotage', 'Không có vụ nào');
    expect(at(form, 'plan.on').validity.badInput).to.equal(true);
  });
});

describe('answers and the unit type', () => {
  it('are checked for questions that are not asked, whichever is set first', async () => {
    const form = await mount('commune', { movementModels: 1 });
    form.answers = { generalEducation: true, residentialAreas: { total: 1, registered: 1, recognised: 1 } };
    form.unitType = 'school';
    expect(form.issues.map(({ question }) => question)).to.deep.equal(['residentialAreas']);
    await form.updateComplete;
    expect(text(all(form, '#errors')[0])).to.contain('residentialAreas');
  });

  it('are none as long as the form cannot be shown, and are not lost by handing that back', async () => {
    const form = await mount('', { movementModels: 1, other: [1] });
    const { answers } = form;
    expect(answers).to.deep.equal({});
    form.answers = answers;
    form.unitType = 'commune';
    expect(form.answers).to.deep.equal({ movementModels: 1 });
  });

  it('close the result of another unit type', async () => {
    const form = await mount('commune');
    await click(form, 'Xem kết quả');
    expect(all(form, 'antt-result')).to.have.length(1);
    form.unitType = 'school';
    await form.updateComplete;
    expect(all(form, 'antt-result')).to.have.length(0);
  });
});

describe('figures and days', () => {
  for (const [typed, whole] of [
    ['1.234', 1234],
    ['1 234', 1234],
    ['1,234', 1234],
    ['1.234.567', 1234567],
  ] as const) {
    it(`takes ${typed}`, async () => {
      const form = await mount('commune');
      await type(form, 'movementModels', typed);
      expect(form.answers).to.deep.equal({ movementModels: whole });
    });
  }

  for (const typed of ['1.234,567', '1,234.567', '0.500', '12.', '+5', 'hai', '1.5']) {
    it(`refuses ${typed}, and says that a whole number is wanted`, async () => {
      const form = await mount('commune');
      await type(form, 'movementModels', typed);
      expect(form.answers).to.deep.equal({});
      at(form, 'policyImplemented').focus();
      await form.updateComplete;
      expect(errorAt(form, 'movementModels')).to.contain('số nguyên');
    });
  }

  it('reads a day back in words', async () => {
    const form = await mount('commune', { plan: { issued: true } });
    expect(text(at(form, 'plan.on~day'))).to.equal('');
    await pick(form, 'plan.on', '2025-03-04');
    expect(text(at(form, 'plan.on~day'))).to.equal('ngày 04 tháng 3 năm 2025');
    expect(at(form, 'plan.on').getAttribute('aria-describedby')).to.equal('plan.on~day');
    await import('../locales/en-bundle.ts');
    form.lang = 'en';
    await form.updateComplete;
    expect(text(at(form, 'plan.on~day'))).to.equal('4 March 2025');
  });
});
