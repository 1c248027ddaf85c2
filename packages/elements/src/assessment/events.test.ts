import { aTimeout, expect } from '@open-wc/testing';
import { all, choose, click, mount, text, type } from '../../test/driver.ts';
import type { AnswersDetail, ChangeDetail } from './events.ts';
import './define.ts';

function heard<T>(form: HTMLElement, name: string): CustomEvent<T>[] {
  const events: CustomEvent<T>[] = [];
  form.parentElement!.addEventListener(name, (event) => events.push(event as CustomEvent<T>));
  return events;
}

describe('events of the assessment', () => {
  it('tells every change with answers, result and question', async () => {
    const form = await mount('commune');
    const changes = heard<ChangeDetail>(form, 'antt-change');
    await choose(form, 'policyImplemented', 'Không');
    await type(form, 'movementModels', '12');
    expect(changes.map(({ detail }) => detail.question)).to.deep.equal([
      'policyImplemented',
      'movementModels',
      'movementModels',
    ]);
    const last = changes[2]!;
    expect(last.detail.answers).to.deep.equal({ policyImplemented: false, movementModels: 12 });
    expect(last.detail.result).to.equal(form.result);
    expect(last.detail.result.verdict).to.equal('not-met');
    expect([last.bubbles, last.composed]).to.deep.equal([true, true]);
  });

  it('says nothing of changes that the page makes itself', async () => {
    const form = await mount('commune');
    const changes = heard(form, 'antt-change');
    form.answers = { movementModels: 1 };
    form.reset();
    await form.updateComplete;
    expect(changes).to.have.length(0);
  });

  it('submits answers and result, and shows the result', async () => {
    const form = await mount('commune', { movementModels: 1 });
    const submits = heard<AnswersDetail>(form, 'antt-submit');
    await click(form, 'Xem kết quả');
    expect(submits[0]!.detail.answers).to.deep.equal({ movementModels: 1 });
    expect(all(form, 'antt-result')).to.have.length(1);
  });

  it('leaves the result to a page that cancels', async () => {
    const form = await mount('commune');
    form.addEventListener('antt-submit', (event) => event.preventDefault());
    await click(form, 'Xem kết quả');
    expect(all(form, 'antt-result')).to.have.length(0);
  });

  it('keeps the result on view up to date', async () => {
    const form = await mount('commune');
    await click(form, 'Xem kết quả');
    await choose(form, 'policyImplemented', 'Không');
    const result = all(form, 'antt-result')[0] as HTMLElement & { updateComplete: Promise<unknown> };
    await result.updateComplete;
    expect(text(result.shadowRoot!.querySelector('.verdict-word'))).to.equal('Chưa đạt');
  });

  it('announces a changed verdict politely, once typing pauses', async () => {
    const form = await mount('commune');
    const status = all(form, '[role=status]').at(-1)!;
    await choose(form, 'policyImplemented', 'Không');
    expect(text(status)).to.equal('');
    await aTimeout(1100);
    await form.updateComplete;
    expect(text(status)).to.equal('Kết quả tạm tính: Chưa đạt');
    await import('../locales/en-bundle.ts');
    form.lang = 'en';
    await form.updateComplete;
    expect(text(status)).to.equal('Verdict so far: Not met');
  });

  it('announces it also when the form was moved meanwhile', async () => {
    const form = await mount('commune');
    await choose(form, 'policyImplemented', 'Không');
    form.parentElement!.append(document.createElement('p'), form);
    await aTimeout(1100);
    await form.updateComplete;
    expect(text(all(form, '[role=status]').at(-1))).to.equal('Kết quả tạm tính: Chưa đạt');
  });
});
