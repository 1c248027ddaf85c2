import type { Overlay } from '@antt/core';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { all, at, choose, text, type } from '../../test/driver.ts';
import '../assessment/define.ts';
import type { AnttAssessment } from '../assessment/antt-assessment.ts';
import '../locales/en-bundle.ts';
import '../overlays/define.ts';
import { type DraftFile, checkDraft } from './file.ts';
import { load, remove, save } from './database.ts';
import './define.ts';

let keys = 0;
const newKey = (): string => `test-${Date.now()}-${++keys}`;

/** A form with a draft, once its draft has come. */
async function open(
  key: string,
  more: { lang?: string; answers?: object; wait?: boolean } = {},
): Promise<AnttAssessment> {
  const host = await fixture<HTMLElement>(
    html`<div lang=${more.lang ?? 'vi'}>
      <antt-assessment .answers=${more.answers} draft-key=${key} unit-type="commune" year="2025"></antt-assessment>
    </div>`,
  );
  const form = host.querySelector('antt-assessment')!;
  await form.updateComplete;
  if (key && more.wait !== false) await loaded(form);
  return form;
}

/** What is stored has come: the database works off what it is asked in turn, and the form has asked before this. */
async function loaded(form: AnttAssessment): Promise<void> {
  await load('').catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve));
  await form.updateComplete;
}

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
const said = (form: AnttAssessment): string => text(all(form, '[part=draft]')[0]);

/** Waits until the panel says something. */
const says = (form: AnttAssessment, what: string): Promise<void> =>
  waitUntil(() => said(form).includes(what), `the draft never says “${what}” but “${said(form)}”`, { timeout: 4000 });

/** Commits a field as leaving it does. */
async function enter(form: AnttAssessment, id: string, value: string): Promise<void> {
  const input = at(form, id);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await form.updateComplete;
}

const press = async (form: AnttAssessment, word: string): Promise<void> => {
  const button = all(form, '[part=draft] button').find((one) => text(one) === word);
  if (!button) throw new Error(`no button ${word} in: ${said(form)}`);
  button.click();
  await form.updateComplete;
};

const idOf = (key: string, unitType = 'commune'): string => JSON.stringify([key, unitType, 2025]);
const storedIn = async (key: string): Promise<DraftFile> => checkDraft(await load(idOf(key)));
const leave = (form: AnttAssessment): void => form.parentElement!.remove();

describe('drafts', () => {
  it('are not kept, and nothing is said, unless asked for', async () => {
    const before = localStorage.length;
    const form = await open('');
    await enter(form, 'movementModels', '2');
    await pause(400);
    expect(said(form)).to.equal('');
    expect(localStorage.length).to.equal(before);
  });

  it('keep what was entered, right or wrong, and restore it', async () => {
    const key = newKey();
    const first = await open(key);
    await enter(first, 'movementModels', '2x');
    await enter(first, 'agencies.total', '5');
    await choose(first, 'sabotage', 'Có');
    await choose(first, 'plan.issued', 'Có');
    await type(first, 'plan.number', '25/KH');
    await says(first, 'Đã lưu trên máy này lúc');
    leave(first);
    const second = await open(key);
    await says(second, 'Đã khôi phục bản nháp lưu trên máy này lúc');
    expect(at(second, 'movementModels').value).to.equal('2x');
    expect(at(second, 'agencies.total').value).to.equal('5');
    expect(at(second, 'plan.number').value).to.equal('25/KH');
    expect(at(second, 'sabotage[0].on')).to.not.equal(null);
    expect(second.answers).to.deep.equal({ plan: { issued: true, number: '25/KH' } });
  });

  it('have a committed field in the journal before the event is over', async () => {
    const key = newKey();
    const form = await open(key);
    const input = at(form, 'movementModels');
    input.value = '7';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const journals = Object.keys(localStorage).filter((name) => name.includes(key));
    expect(journals).to.have.length(1);
    expect(checkDraft(JSON.parse(localStorage.getItem(journals[0]!)!)).entries['movementModels']?.value).to.equal('7');
  });

  it('keep whole data where a library of old gave every object a toJSON of its own', async () => {
    const key = newKey();
    const prototypes = [Object.prototype, Array.prototype];
    for (const prototype of prototypes) {
      Object.defineProperty(prototype, 'toJSON', { value: () => 'spoilt', configurable: true });
    }
    try {
      const first = await open(key);
      await enter(first, 'agencies.total', '5');
      const journal = Object.keys(localStorage).find((name) => name.includes(key))!;
      expect(checkDraft(JSON.parse(localStorage.getItem(journal)!)).entries['agencies.total']?.value).to.equal('5');
      await says(first, 'Đã lưu');
      const file = await first.exportDraft();
      leave(first);
      const second = await open(newKey());
      await second.importDraft(file);
      await second.updateComplete;
      expect(at(second, 'agencies.total').value).to.equal('5');
    } finally {
      for (const prototype of prototypes) Reflect.deleteProperty(prototype, 'toJSON');
    }
  });

  it('say where they are kept before anything is', async () => {
    const form = await open(newKey());
    expect(said(form)).to.equal('Bản nháp được lưu trên máy này và không gửi đi đâu.');
  });

  it('are apart for each unit type, and come back with it', async () => {
    const form = await open(newKey());
    await enter(form, 'agencies.total', '9');
    await says(form, 'Đã lưu');
    form.unitType = 'school';
    await form.updateComplete;
    await loaded(form);
    form.unitType = 'commune';
    await form.updateComplete;
    await says(form, 'Đã khôi phục');
    expect(at(form, 'agencies.total').value).to.equal('9');
  });

  it('leave the focus to the first answer: none of their buttons gets it from the page', async () => {
    const form = await open(newKey());
    await enter(form, 'movementModels', '2');
    await says(form, 'Đã lưu');
    expect(all(form, '[part=draft] button')).to.have.length(1);
    form.focus();
    expect(form.shadowRoot!.activeElement?.id).to.equal('partyResolution.issued');
  });

  it('are told on the screen, also after printing, and not on paper', async () => {
    const form = await open(newKey());
    await enter(form, 'movementModels', '2');
    await says(form, 'Đã lưu');
    for (const event of ['beforeprint', 'afterprint']) {
      dispatchEvent(new Event(event));
      await form.updateComplete;
      const [screen, paper] = all(form, 'form');
      expect(Boolean(paper)).to.equal(event === 'beforeprint');
      expect(screen!.querySelectorAll('[part=draft]')).to.have.length(1);
      expect(paper?.querySelector('[part=draft]') ?? null).to.equal(null);
    }
  });

  it('speak English too', async () => {
    const key = newKey();
    const form = await open(key, { lang: 'en' });
    await enter(form, 'movementModels', '1');
    await says(form, 'Saved on this device at');
  });

  it('announce beginnings and not each time of saving', async () => {
    const form = await open(newKey());
    await enter(form, 'movementModels', '1');
    await says(form, 'Đã lưu');
    const status = all(form, '[part=draft] [role=status]')[0]!;
    const before = text(status);
    expect(before).to.match(/^Đã lưu trên máy này lúc \d\d:\d\d\.$/);
    const told: string[] = [];
    const listen = new MutationObserver(() => told.push(text(status)));
    listen.observe(status, { childList: true, characterData: true, subtree: true });
    for (const figure of ['1', '12', '123']) {
      await enter(form, 'movementModels', figure);
      await pause(100);
    }
    await pause(350);
    // It may fall silent, and says nothing new.
    expect(told.filter(Boolean)).to.deep.equal([]);
    expect(said(form)).to.contain('Đã lưu trên máy này lúc');
  });

  it('tell the developer once when the page has draft-key but not the file', async () => {
    const page = globalThis as { [key: symbol]: unknown };
    const symbol = Symbol.for('antt.drafts');
    const drafter = page[symbol];
    delete page[symbol];
    try {
      const told: string[] = [];
      const { warn } = console;
      console.warn = (line: string) => told.push(line);
      const form = await open('x');
      await open('y');
      console.warn = warn;
      expect(told.filter((line) => line.startsWith('[antt-draft-key]'))).to.have.length(1);
      let message = '';
      await form.exportDraft().catch((error: Error) => (message = error.message));
      expect(message).to.contain('antt-drafts.js');
    } finally {
      page[symbol] = drafter;
    }
  });
});

describe('what gives way is kept', () => {
  it('when the page sets answers after the draft', async () => {
    const key = newKey();
    const form = await open(key);
    await enter(form, 'movementModels', '2x');
    form.answers = { movementModels: 4 };
    await says(form, 'Trang này đã thay nội dung bạn nhập.');
    expect(form.answers).to.deep.equal({ movementModels: 4 });
    await press(form, 'Dùng lại nội dung đã nhập');
    expect(at(form, 'movementModels').value).to.equal('2x');
    expect(said(form)).to.not.contain('Trang này đã thay');
  });

  it('when the page hands back what was entered, there is nothing to say', async () => {
    const form = await open(newKey());
    await enter(form, 'movementModels', '2');
    form.answers = { movementModels: 2, newHotspots: 0 };
    await form.updateComplete;
    expect(said(form)).to.not.contain('Trang này đã thay');
  });

  it('when the draft meets answers that the page set before', async () => {
    const key = newKey();
    const first = await open(key, { answers: { newHotspots: 1 } });
    await enter(first, 'movementModels', '2');
    await says(first, 'Đã lưu');
    leave(first);
    const second = await open(key, { answers: { newHotspots: 3, movementModels: 8 } });
    await says(second, 'Bản nháp khác với câu trả lời có sẵn');
    // What the page gave last time is not older work of the person.
    expect(second.answers).to.deep.equal({ newHotspots: 3, movementModels: 2 });
    await press(second, 'Dùng câu trả lời của trang');
    expect(second.answers).to.deep.equal({ newHotspots: 3, movementModels: 8 });
  });

  it('on reset, over a reload', async () => {
    const key = newKey();
    const first = await open(key);
    await enter(first, 'movementModels', '2');
    first.reset();
    await says(first, 'Biểu mẫu đã được xóa trắng.');
    await says(first, 'Đã lưu');
    leave(first);
    const second = await open(key);
    await says(second, 'Biểu mẫu đã được xóa trắng.');
    expect(second.answers).to.deep.equal({});
    await press(second, 'Hoàn tác');
    expect(second.answers).to.deep.equal({ movementModels: 2 });
  });

  it('until the page goes, when the person deletes the draft', async () => {
    const key = newKey();
    const form = await open(key);
    await enter(form, 'movementModels', '2');
    await says(form, 'Đã lưu');
    await press(form, 'Xóa bản nháp');
    await says(form, 'Đã xóa bản nháp khỏi máy này.');
    expect(form.answers).to.deep.equal({});
    await pause(100);
    expect(await load(idOf(key))).to.equal(undefined);
    expect(Object.keys(localStorage).filter((name) => name.includes(key))).to.deep.equal([]);
    await press(form, 'Hoàn tác');
    expect(form.answers).to.deep.equal({ movementModels: 2 });
  });

  it('and a draft that is discarded while it is being saved is gone, and whole when it is kept again', async () => {
    const key = newKey();
    const form = await open(key);
    await enter(form, 'movementModels', '2');
    await form.discardDraft();
    expect(await load(idOf(key))).to.equal(undefined);
    expect(Object.keys(localStorage).filter((name) => name.includes(key))).to.deep.equal([]);
    await enter(form, 'newHotspots', '0');
    await says(form, 'Đã lưu');
    expect((await storedIn(key)).entries).to.have.keys('movementModels', 'newHotspots');
  });

  it('and nothing of the form goes when the page discards the draft', async () => {
    const key = newKey();
    const form = await open(key);
    await enter(form, 'movementModels', '2');
    await says(form, 'Đã lưu');
    await form.discardDraft();
    expect(form.answers).to.deep.equal({ movementModels: 2 });
    expect(await load(idOf(key))).to.equal(undefined);
    await enter(form, 'newHotspots', '0');
    await says(form, 'Đã lưu');
    expect((await storedIn(key)).entries).to.have.keys('movementModels', 'newHotspots');
  });
});

describe('what was entered before drafts came', () => {
  it('is not taken for what the page set', async () => {
    const key = newKey();
    const form = await open('', { answers: { movementModels: 1, policeDisciplined: 0 } });
    await enter(form, 'movementModels', '5');
    form.draftKey = key;
    await says(form, 'Đã lưu');
    const { entries } = await storedIn(key);
    expect([entries['movementModels'], entries['policeDisciplined']].map((entry) => entry?.page)).to.deep.equal([
      undefined,
      true,
    ]);
    leave(form);
    const again = await open(key, { answers: { movementModels: 1, policeDisciplined: 0 } });
    expect(again.answers).to.deep.equal({ movementModels: 5, policeDisciplined: 0 });
  });

  for (const [how, begin] of [
    ['typed', (form: AnttAssessment) => enter(form, 'movementModels', '9')],
    ['taken over', (form: AnttAssessment) => form.enter('movementModels', '9')],
  ] as const)
    it(`goes before an older draft, which is offered (${how})`, async () => {
      const key = newKey();
      const first = await open(key);
      await enter(first, 'movementModels', '2');
      await says(first, 'Đã lưu');
      leave(first);
      const form = await open('');
      await begin(form);
      form.draftKey = key;
      await says(form, 'Nội dung bạn vừa nhập khác với bản nháp đã lưu trước đó.');
      expect(form.answers).to.deep.equal({ movementModels: 9 });
      await waitUntil(async () => (await storedIn(key)).entries['movementModels']?.value === '9');
      await press(form, 'Dùng bản nháp đã lưu');
      expect(form.answers).to.deep.equal({ movementModels: 2 });
    });

  it('gives way where the browser put it back: the draft is as new, or newer', async () => {
    const key = newKey();
    const first = await open(key);
    await enter(first, 'movementModels', '2');
    await says(first, 'Đã lưu');
    leave(first);
    const form = await open('');
    form.formStateRestoreCallback('{"movementModels":"1"}');
    form.draftKey = key;
    await says(form, 'Đã khôi phục');
    expect(form.answers).to.deep.equal({ movementModels: 2 });
  });
});

describe('a draft that is discarded', () => {
  /** A draft, and what a tab that died left of it. */
  const leftBehind = async (key: string): Promise<void> => {
    const form = await open(key);
    await enter(form, 'movementModels', '2');
    await says(form, 'Đã lưu');
    localStorage.setItem(`antt-draft:${idOf(key)}:dead`, JSON.stringify(await load(idOf(key))));
    leave(form);
  };
  const isGone = async (key: string): Promise<void> => {
    dispatchEvent(new Event('pagehide'));
    await pause(100);
    expect(await load(idOf(key))).to.equal(undefined);
    expect(Object.keys(localStorage).filter((name) => name.includes(key))).to.deep.equal([]);
  };

  it('as soon as it is restored stays away', async () => {
    const key = newKey();
    await leftBehind(key);
    const discarded = new Promise<void>((resolve) =>
      document.addEventListener(
        'antt-draft',
        ({ target }) => void (target as AnttAssessment).discardDraft().then(resolve),
        { once: true },
      ),
    );
    await open(key);
    await discarded;
    await isGone(key);
  });

  /** Drafts of two unit types under one key, the second on view. */
  const twoUnits = async (key: string): Promise<AnttAssessment> => {
    const form = await open(key);
    await enter(form, 'movementModels', '2');
    await says(form, 'Đã lưu');
    form.unitType = 'agency';
    await form.updateComplete;
    await enter(form, 'staffFined', '7');
    await waitUntil(async () => Boolean(await load(idOf(key, 'agency'))));
    await says(form, 'Đã lưu');
    return form;
  };

  it('by the page takes those of other unit types under its key along, and tells their tabs', async () => {
    const key = newKey();
    const other = await open(`${key}-b`);
    await enter(other, 'movementModels', '3');
    await says(other, 'Đã lưu');
    const form = await twoUnits(key);
    const tab = await open(key);
    await form.discardDraft();
    await says(tab, 'đã được xóa ở cửa sổ khác');
    expect([await load(idOf(key)), await load(idOf(key, 'agency'))]).to.deep.equal([undefined, undefined]);
    expect((await storedIn(`${key}-b`)).entries).to.have.keys('movementModels');
  });

  it('by the page goes also when the form has become readonly', async () => {
    const key = newKey();
    const form = await open(key);
    await enter(form, 'movementModels', '2');
    await says(form, 'Đã lưu');
    form.readonly = true;
    await form.updateComplete;
    await form.discardDraft();
    await isGone(key);
  });

  it('by the person is the one on view', async () => {
    const key = newKey();
    const form = await twoUnits(key);
    await press(form, 'Xóa bản nháp');
    await waitUntil(async () => !(await load(idOf(key, 'agency'))));
    expect((await storedIn(key)).entries).to.have.keys('movementModels');
  });

  it('before it has come stays away', async () => {
    const key = newKey();
    await leftBehind(key);
    const form = await open(key, { wait: false });
    await form.discardDraft();
    await isGone(key);
  });
});

describe('other rules of a province', () => {
  it('migrate a draft when they change under the same id, also while it is open', async () => {
    const text = await (await fetch('/packages/schemas/overlays/vi-du-song-ngan.json')).text();
    const [old, changed] = [text, text.replaceAll('talksHeld', 'meetingsHeld')].map(
      (one) => JSON.parse(one) as Overlay,
    );
    const form = await open(newKey());
    form.unitType = 'residential-area';
    form.overlays = [old!];
    await form.updateComplete;
    await loaded(form);
    await enter(form, 'talksHeld', '6');
    await says(form, 'Đã lưu');
    form.overlays = [changed!];
    await says(form, 'Câu hỏi này không còn trong bộ tiêu chí.');
    form.overlays = [old!];
    await form.updateComplete;
    await waitUntil(() => at(form, 'talksHeld').value === '6');
    expect(said(form)).to.not.contain('không còn');
  });
});

describe('a form that nobody may change', () => {
  for (const what of ['disabled', 'readonly'] as const)
    it(`is not changed by its draft either (${what})`, async () => {
      const form = await open(newKey());
      await enter(form, 'movementModels', '2');
      form.reset();
      await says(form, 'Đã lưu');
      form[what] = true;
      await form.updateComplete;
      expect(said(form)).to.contain('đã được xóa trắng');
      expect(all(form, '[part=draft] button')).to.deep.equal([]);
      form[what] = false;
      await says(form, 'Hoàn tác');
      await press(form, 'Hoàn tác');
      expect(form.answers).to.deep.equal({ movementModels: 2 });
    });
});

describe('what the draft changes in the form', () => {
  const changesOf = (form: AnttAssessment): unknown[] => {
    const told: unknown[] = [];
    form.addEventListener('antt-change', ({ detail: { answers, question } }) => told.push([question, answers]));
    return told;
  };

  it('is told by antt-change: another tab, undo, deleting', async () => {
    const key = newKey();
    const [a, b] = [await open(key), await open(key)];
    const told = changesOf(b);
    await enter(a, 'movementModels', '2');
    await waitUntil(() => told.length > 0);
    expect(told.splice(0)).to.deep.equal([['movementModels', { movementModels: 2 }]]);
    b.reset();
    await says(b, 'Hoàn tác');
    await press(b, 'Hoàn tác');
    expect(told.splice(0)).to.deep.equal([['movementModels', { movementModels: 2 }]]);
    await says(b, 'Đã lưu');
    await press(b, 'Xóa bản nháp');
    expect(told.splice(0)).to.deep.equal([['movementModels', {}]]);
  });

  it('is a reset when the person deletes it: no result and no faults stay', async () => {
    const form = await open(newKey());
    await enter(form, 'movementModels', '2');
    await says(form, 'Đã lưu');
    all(form, 'button[type=submit]')[0]!.click();
    await form.updateComplete;
    expect(all(form, 'antt-result')).to.have.length(1);
    await press(form, 'Xóa bản nháp');
    expect(all(form, 'antt-result')).to.have.length(0);
    await enter(form, 'agencies.total', '5');
    expect(all(form, '.error')).to.deep.equal([]);
  });

  it('is named rightly where the form begins with answers', async () => {
    const form = await open('');
    form.setAttribute('value', '{"movementModels":1}');
    form.draftKey = newKey();
    await form.updateComplete;
    await enter(form, 'movementModels', '5');
    form.reset();
    await says(form, 'Biểu mẫu đã trở về ban đầu.');
    expect(form.answers).to.deep.equal({ movementModels: 1 });
    expect(said(form)).to.not.contain('xóa trắng');
    await press(form, 'Hoàn tác');
    expect(form.answers).to.deep.equal({ movementModels: 5 });
  });
});

describe('two tabs with one draft', () => {
  it('follow each other, field by field', async () => {
    const key = newKey();
    const [a, b] = [await open(key), await open(key)];
    await enter(a, 'agencies.total', '5');
    await enter(b, 'agencies.registered', '4');
    await waitUntil(() => at(a, 'agencies.registered').value === '4' && at(b, 'agencies.total').value === '5');
    expect(said(a) + said(b)).to.not.contain('khác nhau');
  });

  for (const [what, wake] of [
    ['is seen again', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['comes back from the cache', () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))],
  ] as const)
    it(`catch up when a page that slept ${what}`, async () => {
      const key = newKey();
      const form = await open(key);
      await enter(form, 'movementModels', '2');
      await says(form, 'Đã lưu');
      // Another tab has saved, and nothing of it was heard.
      const later = { ...(await storedIn(key)), entries: { newHotspots: { value: '4', at: Date.now() } } };
      await save(idOf(key), later, later);
      await pause(50);
      expect(at(form, 'newHotspots').value).to.equal('');
      wake();
      await waitUntil(() => at(form, 'newHotspots').value === '4');
      expect(form.answers).to.deep.equal({ movementModels: 2, newHotspots: 4 });
    });

  it('keep both entries of one field, and let the person choose', async () => {
    const key = newKey();
    const [a, b] = [await open(key), await open(key)];
    const told: string[] = [];
    a.addEventListener('antt-draft', ({ detail }) => told.push(detail.status));
    await enter(a, 'movementModels', '5');
    await waitUntil(() => at(b, 'movementModels').value === '5');
    await enter(b, 'movementModels', '7');
    await says(a, 'được nhập khác nhau ở hai cửa sổ. Đang dùng: “7”. Giá trị kia: “5”.');
    expect(told).to.contain('conflict');
    await press(a, 'Dùng “5”');
    await waitUntil(() => at(b, 'movementModels').value === '5');
    expect(said(a)).to.not.contain('khác nhau');
  });

  it('tell each other when one deletes the draft', async () => {
    const key = newKey();
    const [a, b] = [await open(key), await open(key)];
    await enter(a, 'movementModels', '5');
    await waitUntil(() => at(b, 'movementModels').value === '5');
    await a.discardDraft();
    await says(b, 'đã được xóa ở cửa sổ khác');
    expect(b.answers).to.deep.equal({ movementModels: 5 });
  });
});

describe('a device that does not keep', () => {
  const own = { open: IDBFactory.prototype.open, put: IDBObjectStore.prototype.put, set: Storage.prototype.setItem };
  const refuse = (name: string) => () => {
    throw new DOMException('refused by the test', name);
  };
  afterEach(() => {
    IDBFactory.prototype.open = own.open;
    IDBObjectStore.prototype.put = own.put;
    Storage.prototype.setItem = own.set;
  });

  it('without IndexedDB: the journal keeps everything', async () => {
    const key = newKey();
    IDBObjectStore.prototype.put = refuse('QuotaExceededError');
    const first = await open(key);
    await enter(first, 'movementModels', '2');
    await says(first, 'Đã lưu');
    await enter(first, 'newHotspots', '0');
    await pause(100);
    leave(first);
    const second = await open(key);
    await says(second, 'Đã khôi phục');
    expect(second.answers).to.deep.equal({ movementModels: 2, newHotspots: 0 });
  });

  for (const [name, words] of [
    ['QuotaExceededError', 'Máy này hết chỗ'],
    ['SecurityError', 'Trình duyệt không cho lưu'],
  ] as const) {
    it(`says so (${name}), goes on, and keeps again as soon as it can`, async () => {
      const key = newKey();
      const form = await open(key);
      IDBObjectStore.prototype.put = refuse(name);
      Storage.prototype.setItem = refuse(name);
      await enter(form, 'movementModels', '2');
      await says(form, words);
      expect(form.answers).to.deep.equal({ movementModels: 2 });
      IDBObjectStore.prototype.put = own.put;
      Storage.prototype.setItem = own.set;
      await enter(form, 'newHotspots', '0');
      await says(form, 'Đã lưu');
      expect((await storedIn(key)).entries).to.have.keys('movementModels', 'newHotspots');
    });
  }

  it('has lost the draft under the open page: gets all of it again', async () => {
    const key = newKey();
    const form = await open(key);
    await enter(form, 'movementModels', '2');
    await says(form, 'Đã lưu');
    await remove(idOf(key));
    await enter(form, 'newHotspots', '4');
    await waitUntil(async () => Boolean(await load(idOf(key))));
    expect((await storedIn(key)).entries).to.have.keys('movementModels', 'newHotspots');
  });

  it('has a newer draft: leaves it alone and says so', async () => {
    const key = newKey();
    const first = await open(key);
    await enter(first, 'movementModels', '2');
    await says(first, 'Đã lưu');
    leave(first);
    const stored = { ...(await storedIn(key)), format: 'antt.draft/2' };
    const request = indexedDB.open('antt-drafts');
    const database = await new Promise<IDBDatabase>((resolve) => (request.onsuccess = () => resolve(request.result)));
    const transaction = database.transaction('drafts', 'readwrite');
    transaction.objectStore('drafts').put(stored, idOf(key));
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
    const second = await open(key);
    await says(second, 'phiên bản mới hơn');
    await enter(second, 'newHotspots', '0');
    await pause(400);
    expect(await load(idOf(key))).to.deep.equal(stored);
  });
});

describe('a draft as a file', () => {
  it('carries everything elsewhere, right or wrong', async () => {
    const first = await open('');
    await enter(first, 'movementModels', '2x');
    await enter(first, 'agencies.total', '5');
    await choose(first, 'sabotage', 'Không có vụ nào');
    const file = await first.exportDraft();
    const second = await open(newKey());
    await enter(second, 'newHotspots', '3');
    await second.importDraft(file);
    await second.updateComplete;
    expect(at(second, 'movementModels').value).to.equal('2x');
    expect(second.answers).to.deep.equal({ sabotage: [] });
    await says(second, 'Tệp bản nháp đã thay nội dung trước đó.');
    await press(second, 'Hoàn tác');
    expect(second.answers).to.deep.equal({ sabotage: [], newHotspots: 3 });
  });

  it('holds what its unit type is asked, and leaves the rest of a form alone', async () => {
    const form = await open('');
    await enter(form, 'movementModels', '2');
    const file = await form.exportDraft();
    form.unitType = 'agency';
    await form.updateComplete;
    await enter(form, 'staffFined', '7');
    form.unitType = 'commune';
    await form.updateComplete;
    const { draft } = JSON.parse(await (await form.exportDraft()).text()) as { draft: string };
    expect(checkDraft(JSON.parse(draft)).entries).to.have.keys('movementModels');
    await form.importDraft(file);
    form.unitType = 'agency';
    await form.updateComplete;
    expect(at(form, 'staffFined').value).to.equal('7');
  });

  const damage: readonly (readonly [string, (text: string) => string, string, string])[] = [
    ['cut off', (whole) => whole.slice(0, -20), 'damaged', 'bị hỏng'],
    ['one figure changed', (whole) => whole.replace('2x', '3x'), 'damaged', 'bị hỏng'],
    ['something else', () => '{"answers":{}}', 'foreign', 'không phải là bản nháp'],
    ['no JSON', () => '%PDF-1.7', 'foreign', 'không phải là bản nháp'],
    [
      'of a newer version',
      (whole) => whole.replace('antt.draft-file/1', 'antt.draft-file/2'),
      'newer',
      'phiên bản mới hơn',
    ],
  ];
  for (const [what, harm, fault, words] of damage) {
    it(`is refused, and nothing replaced, when it is ${what}`, async () => {
      const form = await open('');
      await enter(form, 'movementModels', '2x');
      const whole = await (await form.exportDraft()).text();
      await enter(form, 'movementModels', '4');
      let found: unknown;
      await form.importDraft(new Blob([harm(whole)])).catch((error: unknown) => (found = error));
      expect(found).to.include({ code: 'antt-draft', fault });
      expect((found as Error).message).to.contain(words);
      expect(said(form)).to.contain(words);
      expect(form.answers).to.deep.equal({ movementModels: 4 });
    });
  }

  it('is refused when it is of another unit type, in the language of the form', async () => {
    const form = await open('', { lang: 'en' });
    const file = await form.exportDraft();
    form.unitType = 'school';
    await form.updateComplete;
    let found: Error | undefined;
    await form.importDraft(file).catch((error: Error) => (found = error));
    expect(found?.message).to.contain('Open it in the form for that').and.to.contain('2025');
  });
});
