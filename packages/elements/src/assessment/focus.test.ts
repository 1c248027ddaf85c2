import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { excluded } from '../../../../stories/samples.ts';
import { all, at, click, isShown, mount, settled, text } from '../../test/driver.ts';
import '../locales/en-bundle.ts';
import './define.ts';

const active = (form: HTMLElement): HTMLElement => form.shadowRoot!.activeElement as HTMLElement;

describe('the focus, when what has it goes', () => {
  it('moves to the nearest control before a question that steps aside', async () => {
    const form = await mount('enterprise');
    at(form, 'movementModels').focus();
    form.answers = excluded.enterprise;
    await settled(form);
    expect(isShown(at(form, 'movementModels'))).to.equal(false);
    expect(active(form).dataset['path']).to.equal('excludedAs');
  });

  it('moves to the choice that a field of a question waits for', async () => {
    const form = await mount('commune', { plan: { issued: true } });
    at(form, 'plan.number').focus();
    form.answers = { plan: { issued: false } };
    await settled(form);
    expect(at(form, 'plan.issued').closest('.options')!.contains(active(form))).to.equal(true);
    expect(isShown(active(form))).to.equal(true);
  });

  it('stays in the list of faults when one of them is left out', async () => {
    const form = await mount('commune', { movementModels: -1, noSuchQuestion: 1 });
    await click(form, 'Xem kết quả');
    await settled(form);
    const leaveOut = all(form, '#errors button')[0]!;
    leaveOut.focus();
    leaveOut.click();
    await settled(form);
    expect(leaveOut.isConnected).to.equal(false);
    expect(active(form).closest('#errors')).to.not.equal(null);
  });

  it('goes to the section when answers become text', async () => {
    const form = await mount('commune');
    at(form, 'movementModels').focus();
    form.readonly = true;
    await settled(form);
    expect(active(form).localName).to.equal('summary');
  });

  it('goes where a button sends it, and to nothing in between', async () => {
    const form = await mount('commune', { sabotage: [{ on: '2025-05-01' }, { on: '2025-06-01' }] });
    const seen: string[] = [];
    form.shadowRoot!.addEventListener('focusin', (event) => seen.push((event.target as HTMLElement).id));
    const [remove] = all(form, '[data-question=sabotage] .row button.link').filter((one) => text(one).includes('1'));
    remove!.focus();
    remove!.click();
    await settled(form);
    at(form, 'sabotage~undo').click();
    await settled(form);
    expect(seen).to.deep.equal(['', 'sabotage~undo', 'sabotage[0].on']);
  });

  it('is left alone when it is elsewhere in the page', async () => {
    const form = await mount('commune', { plan: { issued: true } });
    const other = document.createElement('button');
    form.before(other);
    other.focus();
    form.answers = { plan: { issued: false } };
    await settled(form);
    expect(document.activeElement).to.equal(other);
  });
});

describe('targets on a phone', () => {
  before(() => setViewport({ width: 320, height: 640 }));
  after(() => setViewport({ width: 800, height: 600 }));

  const incidents = { sabotage: [{ on: '2025-05-01' }, { on: '2025-06-01' }], plan: { issued: true } };
  const given = { 'with faults': { ...incidents, movementModels: -1, noSuchQuestion: 1 }, 'with a result': {} };
  for (const [state, answers] of Object.entries(given))
    for (const lang of ['vi', 'en'])
      it(`are 24 px or more each way, or stand in a line of text with as much room: ${lang}, ${state}`, async () => {
        const form = await mount('commune', answers);
        form.auditBase = 'audit/';
        await click(form, 'Xem kết quả');
        form.lang = lang;
        await settled(form);
        const hosts = [form, ...all(form, 'antt-result')];
        expect(hosts).to.have.length(state === 'with a result' ? 2 : 1);
        const targets = hosts.flatMap((host) => all(host, 'input, select, button, summary, a')).filter(isShown);
        // A press on the words beside a box counts too.
        const boxes = targets.map((target) => target.closest('label') ?? target);
        expect(boxes.length).to.be.above(70);
        const small = boxes.filter((box) => {
          const { width, height } = box.getBoundingClientRect();
          const { display, lineHeight } = getComputedStyle(box);
          const room = display === 'inline' ? Number.parseFloat(lineHeight) : height;
          return width < 24 || room < 24;
        });
        expect(small.map((box) => box.outerHTML.slice(0, 120))).to.deep.equal([]);
      });
});
