import '../overlays/define.ts';
import type { Overlay } from '@antt/core';
import { expect, fixture, html } from '@open-wc/testing';
import { all, at, mount, text } from '../../test/driver.ts';
import type { AnttResult } from '../result/antt-result.ts';
import { parseReadings } from './config.ts';
import type { ErrorDetail } from './events.ts';
import './define.ts';

async function broken(attributes: Record<string, string>): Promise<{ message: string; errors: ErrorDetail[] }> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const errors: ErrorDetail[] = [];
  host.addEventListener('antt-error', (event) => errors.push(event.detail));
  const form = document.createElement('antt-assessment');
  for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
  host.append(form);
  await form.updateComplete;
  expect(form.result).to.equal(undefined);
  return { message: text(all(form, '[role=alert]')[0]), errors };
}

describe('an assessment that cannot be shown', () => {
  const cases: readonly (readonly [string, Record<string, string>, string, string])[] = [
    ['without a unit type', { year: '2025' }, 'thiếu thuộc tính unit-type', 'unit-type'],
    ['for an unknown unit type', { year: '2025', 'unit-type': 'hamlet' }, '“hamlet”', 'commune'],
    ['without a year', { 'unit-type': 'commune' }, 'thiếu thuộc tính year', 'year'],
    ['for a year without rules', { 'unit-type': 'commune', year: '2012' }, '“2012”', 'Cần: antt-history.js'],
    ['for a year before all rules', { 'unit-type': 'commune', year: '2005' }, '“2005”', 'Cần: ≥ 2012.'],
    ['for a year that is none', { 'unit-type': 'commune', year: 'abc' }, '“abc”', 'Cần: ≥ 2012.'],
    [
      'with an unknown reading',
      { 'unit-type': 'commune', year: '2025', readings: 'x=y' },
      '“x=y”',
      'Cần: reduction, recognitionBase',
    ],
    ['with readings of no form', { 'unit-type': 'commune', year: '2025', readings: 'garbage' }, '“garbage”', 'reading'],
    [
      'with an unknown option',
      { 'unit-type': 'commune', year: '2025', readings: 'reduction=z' },
      'readings',
      'contained',
    ],
  ];
  for (const [what, attributes, words, detail] of cases) {
    it(`${what} says so and tells the page`, async () => {
      const { message, errors } = await broken(attributes);
      expect(message).to.contain('Chưa mở được biểu mẫu').and.to.contain(words).and.to.contain(detail);
      expect(errors).to.have.length(1);
      expect(errors[0]!.issues).to.deep.equal([]);
      expect(errors[0]!.error).to.be.instanceOf(Error);
    });
  }

  it('tells of overlays that cannot be applied', async () => {
    const form = await mount('commune');
    form.overlays = [{ format: 'nonsense' }] as never;
    await form.updateComplete;
    expect(text(all(form, '[role=alert]')[0])).to.contain('overlays');
  });

  it('names the file that overlays need, and goes on when it comes', async () => {
    const key = Symbol.for('antt.overlays');
    const page = globalThis as { [key]?: unknown };
    const apply = page[key];
    delete page[key];
    try {
      const form = await mount('commune');
      form.setAttribute('overlays', '/tinh.json');
      await form.updateComplete;
      const said = text(all(form, '[role=alert]')[0]);
      expect(said).to.contain('“/tinh.json”').and.to.contain('Cần: antt-overlays.js');
    } finally {
      page[key] = apply;
    }
  });

  it('asks what an overlay adds, in its words, and names it in the result', async () => {
    const overlay: Overlay = {
      format: 'antt.overlay/1',
      id: 'an-lam',
      enactedBy: { number: '1/2024', issuedOn: '2024-01-01', issuer: 'UBND', inForce: { from: '2024-01-01' } },
      verification: 'verified',
      amends: 'tt-124-2021',
      changes: [
        {
          change: 'add-criterion',
          id: '2.1',
          unitTypes: ['commune'],
          condition: { op: 'at-least', question: 'cameras', value: 3 },
          questions: { cameras: { kind: 'count' } },
        },
      ],
      words: {
        vi: {
          shortTitle: 'Quyết định 1/2024 tỉnh An Lâm',
          criteria: { '2.1': { label: 'Có đủ camera an ninh', proof: 'Biên bản lắp đặt' } },
          questions: { cameras: { label: 'Số camera an ninh', proof: 'Biên bản lắp đặt' } },
        },
      },
    };
    const form = await mount('commune', { cameras: 2 });
    form.overlays = [overlay];
    await form.updateComplete;
    expect(form.answers).to.deep.equal({ cameras: 2 });
    expect(text(at(form, 'cameras').labels![0])).to.equal('Số camera an ninh');
    form.readonly = true;
    await form.updateComplete;
    const result = all(form, 'antt-result')[0] as AnttResult;
    await result.updateComplete;
    const words = text(result.shadowRoot!.firstElementChild);
    expect(words).to.contain('Có đủ camera an ninh').and.to.contain('Quy định riêng đã áp dụng: Quyết định 1/2024');
    // Which text of it, in short; and the form says under which decision it stands.
    const hash = form.result!.basis.overlays!['an-lam']!;
    expect(words).to.contain(`tỉnh An Lâm ${hash.slice(0, 19)}`);
    expect(text(all(form, '[part=title] + p')[0])).to.contain('Quyết định 1/2024 tỉnh An Lâm.');
  });

  it('takes null for no overlays and no readings', async () => {
    const form = await mount('commune');
    Object.assign(form, { overlays: null, readings: undefined });
    await form.updateComplete;
    expect(all(form, 'form')).to.have.length(1);
  });

  it('takes no other levels of headings than there are, and no other contrast', async () => {
    const form = await mount('commune');
    const levels = () => all(form, '[role=heading]').map((heading) => Number(heading.ariaLevel));
    for (const [given, first] of [
      ['0', 2],
      ['-3', 1],
      ['x', 2],
      ['9', 6],
      ['5', 5],
    ] as const) {
      form.setAttribute('heading-level', given);
      await form.updateComplete;
      expect(levels()[0], given).to.equal(first);
      expect(levels().filter((level) => !(level >= 1 && level <= 6))).to.deep.equal([]);
    }
    form.contrast = 'errors';
    await form.updateComplete;
    expect(all(form, 'form')[0]!.className).to.equal('');
    form.contrast = 'more';
    await form.updateComplete;
    expect(all(form, 'form')[0]!.className).to.equal('more');
  });

  it('comes back with what was entered, once it is set right', async () => {
    const form = await mount('commune', { movementModels: 4 });
    form.year = 1999;
    await form.updateComplete;
    expect(all(form, 'form')).to.have.length(0);
    form.year = 2026;
    await form.updateComplete;
    expect(form.answers).to.deep.equal({ movementModels: 4 });
  });

  it('reads readings from an attribute', () => {
    expect(parseReadings(' recognitionBase=pooled  reduction=contained ')).to.deep.equal({
      recognitionBase: 'pooled',
      reduction: 'contained',
    });
    expect(parseReadings(null)).to.deep.equal({});
  });
});
