import { expect } from '@open-wc/testing';
import { at, choose, mount, type } from '../../test/driver.ts';
import '../locales/en-bundle.ts';
import './define.ts';

describe('what was entered stays', () => {
  it('when a question steps aside and comes back', async () => {
    const form = await mount('agency', { partyOrganisation: true });
    await choose(form, 'partyResolution.issued', 'Có');
    await type(form, 'partyResolution.number', '1-NQ');
    await choose(form, 'partyOrganisation', 'Không');
    await choose(form, 'partyOrganisation', 'Có');
    expect(at(form, 'partyResolution.number').value).to.equal('1-NQ');
    expect(form.answers['partyResolution']).to.deep.equal({ issued: true, number: '1-NQ' });
  });

  it('when the language changes, right or wrong', async () => {
    const form = await mount('commune');
    await type(form, 'movementModels', '2x');
    await type(form, 'agencies.total', '5');
    form.lang = 'en';
    await form.updateComplete;
    expect(at(form, 'movementModels').value).to.equal('2x');
    expect(at(form, 'agencies.total').value).to.equal('5');
  });

  it('when the unit type changes and comes back', async () => {
    const form = await mount('commune');
    await type(form, 'movementModels', '2');
    await type(form, 'agencies.total', '5');
    form.unitType = 'school';
    await form.updateComplete;
    expect(at(form, 'movementModels').value).to.equal('2');
    expect(form.answers).to.deep.equal({ movementModels: 2 });
    expect(form.issues).to.deep.equal([]);
    form.unitType = 'commune';
    await form.updateComplete;
    expect(at(form, 'agencies.total').value).to.equal('5');
  });

  it('when the readings change, and the verdict follows', async () => {
    const units = { registered: 5, recognised: 5, total: 5 };
    const form = await mount('commune', {
      residentialAreas: { total: 25, registered: 25, recognised: 16 },
      agencies: units,
      enterprises: { total: 0, registered: 0, recognised: 0 },
      schools: { total: 0, registered: 0, recognised: 0 },
    });
    const verdict = () => form.result!.criteria.find(({ id }) => id === '5.4')!.verdict;
    const { answers } = form;
    expect(verdict()).to.equal('undetermined');
    form.setAttribute('readings', 'recognitionBase=pooled');
    expect(verdict()).to.equal('met');
    form.readings = { recognitionBase: 'per-kind' };
    expect(verdict()).to.equal('not-met');
    expect(form.answers).to.deep.equal(answers);
  });

  it('apart from the object that was set', async () => {
    const answers = Object.freeze({ sabotage: Object.freeze([Object.freeze({ on: '2025-05-01' })]) });
    const form = await mount('commune', answers);
    await choose(form, 'sabotage', 'Không có vụ nào');
    expect(answers).to.deep.equal({ sabotage: [{ on: '2025-05-01' }] });
    expect(form.answers).to.deep.equal({ sabotage: [] });
  });

  it('when something that is no set of answers is set', async () => {
    const form = await mount('commune', { movementModels: 1 });
    const { warn } = console;
    let told = '';
    console.warn = (message: string) => (told = message);
    form.answers = [1] as never;
    console.warn = warn;
    expect(told).to.contain('[antt-answers]');
    expect(form.answers).to.deep.equal({ movementModels: 1 });
  });
});
