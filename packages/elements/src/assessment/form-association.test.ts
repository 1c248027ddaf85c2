import { expect, fixture, html } from '@open-wc/testing';
import { all, at, mount, settled, text, type } from '../../test/driver.ts';
import type { AnttAssessment } from './antt-assessment.ts';
import './define.ts';

async function inForm(): Promise<{ host: HTMLFormElement; form: AnttAssessment; group: HTMLFieldSetElement }> {
  const host = await fixture<HTMLFormElement>(
    html`<form>
      <fieldset><antt-assessment name="antt" unit-type="commune" year="2025"></antt-assessment></fieldset>
      <button>Gửi</button>
    </form>`,
  );
  host.addEventListener('submit', (event) => event.preventDefault());
  return { host, form: host.querySelector('antt-assessment')!, group: host.querySelector('fieldset')! };
}
const sent = (host: HTMLFormElement): unknown => JSON.parse(new FormData(host).get('antt') as string);

describe('the assessment as a control of a form', () => {
  it('sends its answers as JSON under its name', async () => {
    const { host, form } = await inForm();
    expect(form.form).to.equal(host);
    expect(sent(host)).to.deep.equal({});
    form.answers = { movementModels: 2, sabotage: [] };
    expect(sent(host)).to.deep.equal({ movementModels: 2, sabotage: [] });
    form.name = '';
    await form.updateComplete;
    expect([...new FormData(host).keys()]).to.deep.equal([]);
  });

  it('is reset with its form', async () => {
    const { host, form } = await inForm();
    await type(form, 'movementModels', '2');
    host.reset();
    await form.updateComplete;
    expect(form.answers).to.deep.equal({});
    expect(at(form, 'movementModels').value).to.equal('');
  });

  it('is disabled with its fieldset, and then sends nothing', async () => {
    const { host, form, group } = await inForm();
    form.answers = { movementModels: 2 };
    group.disabled = true;
    await form.updateComplete;
    expect(all(form, 'input:enabled')).to.have.length(0);
    expect(new FormData(host).has('antt')).to.equal(false);
    group.disabled = false;
    await form.updateComplete;
    expect(all(form, 'input:enabled')).to.not.have.length(0);
    expect(sent(host)).to.deep.equal({ movementModels: 2 });
  });

  it('holds the form back while an answer is wrong, and says so itself', async () => {
    const { host, form } = await inForm();
    let submitted = 0;
    host.addEventListener('submit', () => submitted++);
    await type(form, 'movementModels', '-1');
    expect(form.validity.customError).to.equal(true);
    expect(form.validationMessage).to.contain('từ 0');
    host.requestSubmit();
    await settled(form);
    expect(submitted).to.equal(0);
    expect(form.shadowRoot!.activeElement!.id).to.equal('errors');
    form.answers = { movementModels: 1 };
    host.requestSubmit();
    expect(submitted).to.equal(1);
  });

  it('leaves the focus where it is when the page only checks', async () => {
    const { host, form } = await inForm();
    await type(form, 'movementModels', '-1');
    const button = host.querySelector('button')!;
    button.focus();
    expect(host.checkValidity()).to.equal(false);
    await settled(form);
    expect(document.activeElement).to.equal(button);
    expect(all(form, '#errors')).to.have.length(0);
  });

  it('tells the page when a submission is held back', async () => {
    const { host, form } = await inForm();
    await type(form, 'movementModels', '-1');
    const told: number[] = [];
    host.addEventListener('antt-error', (event) => told.push(event.detail.issues.length));
    host.checkValidity();
    await settled(form);
    expect(told).to.deep.equal([]);
    host.querySelector('button')!.click();
    await settled(form);
    expect(told).to.deep.equal([1]);
    expect(form.shadowRoot!.activeElement!.id).to.equal('errors');
  });

  it('holds the form back, and sends nothing, as long as it cannot be shown', async () => {
    const { host, form } = await inForm();
    await type(form, 'movementModels', '1');
    let submitted = 0;
    host.addEventListener('submit', () => submitted++);
    form.year = 1999;
    await form.updateComplete;
    expect(form.validationMessage).to.contain('1999');
    expect(new FormData(host).has('antt')).to.equal(false);
    host.requestSubmit();
    expect(submitted).to.equal(0);
    form.year = 2025;
    await form.updateComplete;
    expect(sent(host)).to.deep.equal({ movementModels: 1 });
    host.requestSubmit();
    expect(submitted).to.equal(1);
  });

  it('checks without showing, and reports with showing', async () => {
    const form = await mount('commune');
    await type(form, 'agencies.total', '5');
    let invalid = 0;
    form.addEventListener('invalid', () => invalid++);
    expect(form.checkValidity()).to.equal(false);
    await settled(form);
    expect(invalid).to.equal(1);
    expect(all(form, '#errors')).to.have.length(0);
    expect(form.reportValidity()).to.equal(false);
    await settled(form);
    expect(text(all(form, '#errors')[0])).to.contain('Cơ quan');
  });

  it('restores what was entered, right or wrong, from the state that the browser keeps', async () => {
    const form = await mount('commune');
    const attach = HTMLElement.prototype.attachInternals;
    let state = '';
    HTMLElement.prototype.attachInternals = function (this: HTMLElement) {
      const internals = attach.call(this);
      internals.setFormValue = (_value, kept) => (state = kept as string);
      return internals;
    };
    const first = await mount('commune');
    HTMLElement.prototype.attachInternals = attach;
    await type(first, 'agencies.total', '5');
    await type(first, 'movementModels', '2');
    form.formStateRestoreCallback(state);
    await form.updateComplete;
    expect(at(form, 'agencies.total').value).to.equal('5');
    expect(form.answers).to.deep.equal({ movementModels: 2 });
    form.formStateRestoreCallback('not ours');
    expect(form.answers).to.deep.equal({ movementModels: 2 });
  });

  it('submits by Enter in a field, inside itself only', async () => {
    const { host, form } = await inForm();
    let own = 0;
    let outer = 0;
    form.addEventListener('antt-submit', () => own++);
    host.addEventListener('submit', () => outer++);
    await type(form, 'movementModels', '2\n');
    expect([own, outer]).to.deep.equal([1, 0]);
  });
});
