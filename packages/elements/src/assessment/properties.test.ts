import { expect, fixture, html } from '@open-wc/testing';
import { all, mount } from '../../test/driver.ts';
import { AnttAssessment } from './antt-assessment.ts';
import './define.ts';

/** What frameworks do: they set properties where there are any, early or late, with the text of the attribute or the value. */
describe('properties of the assessment', () => {
  it('take what the page set before the script came', async () => {
    const answers = { movementModels: 2, sabotage: [] };
    const early = document.createElement('antt-early') as AnttAssessment;
    Object.assign(early, { unitType: 'commune', year: 2025, readings: { recognitionBase: 'pooled' }, answers });
    const host = await fixture(html`<div lang="vi"></div>`);
    host.append(early);
    customElements.define('antt-early', class extends AnttAssessment {});
    await early.updateComplete;
    expect(early.answers).to.deep.equal(answers);
    expect(early.result?.readings).to.deep.include({ recognitionBase: 'pooled' });
    early.answers = { movementModels: 3 };
    await early.updateComplete;
    expect(early.answers).to.deep.equal({ movementModels: 3 });
    expect(all(early, 'input').find(({ id }) => id === 'movementModels')).to.have.property('value', '3');
  });

  it('take readings and year as text too', async () => {
    const form = await mount('commune');
    Object.assign(form, { readings: 'recognitionBase=pooled', year: '2025' });
    await form.updateComplete;
    expect(form.result?.readings).to.deep.include({ recognitionBase: 'pooled' });
    Object.assign(form, { readings: 'recognitionBase=none' });
    await form.updateComplete;
    expect(form.result).to.equal(undefined);
  });

  it('name a form elsewhere in the page as the attribute does', async () => {
    const host = await fixture<HTMLElement>(
      html`<div>
        <form id="far"></form>
        <antt-assessment unit-type="commune" year="2025" name="a"></antt-assessment>
      </div>`,
    );
    const form = host.querySelector('antt-assessment')!;
    expect(form.form).to.equal(null);
    Object.assign(form, { form: 'far' });
    expect(form.form).to.equal(host.querySelector('form'));
    expect(new FormData(form.form!).get('a')).to.equal('{}');
  });
});
