import { aTimeout, expect } from '@open-wc/testing';
import { all, text } from '../test/driver.ts';
import type { AnttAssessment } from './assessment/antt-assessment.ts';
import './page.ts';

/** A place as a page holds it. Attributes are set one by one, as an editor's words, never parsed as markup. */
function place(attributes: Readonly<Record<string, string>>, content = ''): HTMLElement {
  const div = document.createElement('div');
  div.textContent = content;
  for (const [name, value] of Object.entries({ 'data-antt-assessment': '', ...attributes }))
    div.setAttribute(name, value);
  document.body.append(div);
  return div;
}

/** The form in a place, drawn. */
async function formIn(div: HTMLElement): Promise<AnttAssessment> {
  await aTimeout(0);
  const forms = div.querySelectorAll('antt-assessment');
  expect(forms).to.have.length(1);
  await forms[0]!.updateComplete;
  return forms[0]!;
}

const said = (form: AnttAssessment): string => text(all(form, '[part=message]')[0]);
const commune = { 'data-unit-type': 'commune', 'data-year': '2025' };

afterEach(() => document.querySelectorAll('body > div').forEach((div) => div.remove()));

describe('<div data-antt-assessment>', () => {
  it('gets a form of its attributes, instead of what is in it, also when it comes later', async () => {
    const div = place(
      { ...commune, 'data-readings': 'recognitionBase=pooled', 'data-heading-level': '3' },
      'Đang tải…',
    );
    const form = await formIn(div);
    expect(div.textContent).to.equal('');
    expect(form.result?.readings).to.deep.equal({ recognitionBase: 'pooled' });
    expect(all(form, '[part=title]')[0]!.getAttribute('aria-level')).to.equal('3');
  });

  it('is found inside what is added', async () => {
    const section = document.createElement('div');
    const div = place(commune);
    section.append(div);
    document.body.append(section);
    expect((await formIn(div)).result?.unitType).to.equal('commune');
  });

  it('keeps its form, and what was entered, while the page around it changes', async () => {
    const div = place(commune);
    const form = await formIn(div);
    form.answers = { movementModels: 2 };
    const other = place({ 'data-unit-type': 'school', 'data-year': '2025' });
    document.body.append(div);
    await formIn(other);
    expect(await formIn(div)).to.equal(form);
    expect(form.answers).to.deep.equal({ movementModels: 2 });
  });

  it('stays empty when the page takes its form out, which keeps what was entered', async () => {
    const div = place(commune);
    const form = await formIn(div);
    form.answers = { movementModels: 2 };
    form.remove();
    await formIn(place(commune));
    expect(div.childElementCount).to.equal(0);
    div.append(form);
    expect(await formIn(div)).to.equal(form);
    expect(form.answers).to.deep.equal({ movementModels: 2 });
  });

  it('is read once: later settings are those of its form', async () => {
    const div = place(commune);
    const form = await formIn(div);
    div.setAttribute('data-unit-type', 'school');
    await formIn(place(commune));
    expect((await formIn(div)).result?.unitType).to.equal('commune');
    form.setAttribute('unit-type', 'school');
    expect((await formIn(div)).result?.unitType).to.equal('school');
  });

  it('sends with a form around it, under its name', async () => {
    const host = document.createElement('form');
    const outer = document.createElement('div');
    document.body.append(outer);
    outer.append(host);
    const div = place({ ...commune, 'data-name': 'tu-danh-gia' });
    host.append(div);
    (await formIn(div)).answers = { movementModels: 3 };
    expect(new FormData(host).get('tu-danh-gia')).to.equal('{"movementModels":3}');
  });

  it('speaks the language around it', async () => {
    const div = place({ ...commune, lang: 'vi' });
    expect(text(all(await formIn(div), '[part=title]')[0])).to.contain('Tự đánh giá');
  });

  it('says what is wrong with its attributes, as text', async () => {
    const markup = '<img src=x onerror="globalThis.hacked = true"><script>globalThis.hacked = true</script>';
    for (const attributes of [
      { 'data-unit-type': markup, 'data-year': '2025' },
      { ...commune, 'data-year': markup },
      { ...commune, 'data-readings': `recognitionBase=${markup}` },
      { ...commune, 'data-overlays': markup },
    ]) {
      const form = await formIn(place(attributes));
      expect(said(form)).to.not.equal('');
      expect(all(form, 'img, script, [onerror]')).to.have.length(0);
    }
    const form = await formIn(place({ 'data-unit-type': markup, 'data-year': '2025' }));
    expect(said(form)).to.contain('<img src=x');
    expect(globalThis).to.not.have.property('hacked');
  });

  it('says what is missing', async () => {
    expect(said(await formIn(place({})))).to.contain('unit-type');
    expect(said(await formIn(place({ 'data-unit-type': 'commune' })))).to.contain('year');
    for (const year of ['', ' ', '20x5', '-1', '1e400', '2025 or so', 'ｘ', '１９']) {
      expect(said(await formIn(place({ ...commune, 'data-year': year }))), year).to.contain('year');
    }
  });

  it('takes no attribute that the element does not have, and none that would run', async () => {
    const odd = {
      'data-onclick': 'globalThis.hacked = true',
      'data-style': 'position: fixed',
      'data-answers': '{"movementModels":9}',
      'data-constructor': 'x',
      'data-__proto__': 'x',
      year: '1999',
    };
    const form = await formIn(place({ ...commune, ...odd }));
    expect(form.getAttributeNames().sort()).to.deep.equal(['unit-type', 'year']);
    expect(form.year).to.equal(2025);
    expect(form.answers).to.deep.equal({});
  });

  it('makes no link that would run a script', async () => {
    for (const base of [
      'javascript:globalThis.hacked=true//',
      ' JavaScript:alert(1)//',
      'java\nscript:1//',
      'data:text/html,',
    ]) {
      const form = await formIn(place({ ...commune, 'data-audit-base': base, 'data-readonly': '' }));
      const result = all(form, 'antt-result')[0]!;
      await (result as AnttAssessment).updateComplete;
      expect(text(result.shadowRoot!.firstElementChild)).to.contain('Khoản 4 Điều 5');
      expect(all(result, 'a'), base).to.have.length(0);
    }
    const form = await formIn(place({ ...commune, 'data-audit-base': '/audit/', 'data-readonly': '' }));
    const result = all(form, 'antt-result')[0] as AnttAssessment;
    await result.updateComplete;
    expect(all(result, 'a[href^="/audit/"]')).to.have.length.above(0);
  });
});
