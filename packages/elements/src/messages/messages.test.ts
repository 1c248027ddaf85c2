import { compile } from '@antt/core';
import { criteriaFor } from '@antt/schemas';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { all, at, choose, errorAt, mount, text, type } from '../../test/driver.ts';
import { listen } from '../../test/warnings.ts';
import '../advice/define.ts';
import type { AnttBadge } from '../badge/antt-badge.ts';
import '../badge/define.ts';
import type { AnttCalendar } from '../calendar/antt-calendar.ts';
import '../calendar/define.ts';
import type { AnttListCheck } from '../list-check/antt-list-check.ts';
import '../list-check/define.ts';
import '../assessment/define.ts';
import '../drafts/define.ts';
import '../locales/en-bundle.ts';
import '../overlays/define.ts';
import type { AnttResult } from '../result/antt-result.ts';
import { languageFor } from '../vietnamese.ts';
import { type Messages, overrideMessages } from './define.ts';

const sixteen = { residentialAreas: { total: 25, registered: 25, recognised: 16 }, movementModels: 0 };
const result = compile(criteriaFor('commune', 2025), { readings: { recognitionBase: 'per-kind' } }).evaluate(sixteen);
const shown = (element: HTMLElement): string => text(element.shadowRoot!.firstElementChild);

const undo: (() => void)[] = [];
const override = (language: string, messages: Messages): void => void undo.push(overrideMessages(language, messages));
afterEach(() => undo.splice(0).forEach((one) => one()));

describe('messages of the page', () => {
  it('come to a form that is there already, and go again', async () => {
    const form = await mount('commune', sixteen);
    const button = () => text(all(form, '[part=submit]')[0]);
    const title = () => text(all(form, '[part=title]')[0]);
    const [before, titled] = [button(), title()];
    override('vi', { ui: { submit: 'Chấm điểm', title: (unit, year) => `Phiếu ${year} của ${unit.toLowerCase()}` } });
    await form.updateComplete;
    expect(button()).to.equal('Chấm điểm');
    expect(title()).to.equal('Phiếu 2025 của xã, phường, đặc khu');
    undo.pop()!();
    await form.updateComplete;
    expect([button(), title()]).to.deep.equal([before, titled]);
  });

  it('add up: of one message the last one counts, the others stay', async () => {
    override('vi', { ui: { submit: 'Một', result: 'Kết luận' } });
    override('vi-VN', { ui: { submit: 'Hai' } });
    const form = await mount('commune');
    expect(text(all(form, '[part=submit]')[0])).to.equal('Hai');
    expect(languageFor('vi').ui.result).to.equal('Kết luận');
  });

  it('are sentences of results too: verdicts, reasons as templates or functions, places in the law', async () => {
    override('vi', {
      verdicts: { 'not-met': 'Không đạt' },
      reasons: {
        'count-below': ({ count, needed }) => `mới ${count ?? ''} trong ${needed ?? ''}`,
        'share-below': 'mới {count} trong {total}',
      },
      places: { clause: '{instrument}, Điều {article}, khoản {clause}' },
    });
    const element = await fixture<AnttResult>(html`<antt-result lang="vi" .result=${result}></antt-result>`);
    expect(text(element.shadowRoot!.querySelector('.verdict-word'))).to.equal('Không đạt');
    expect(shown(element))
      .to.contain('mới 0 trong 1')
      .and.to.contain('mới 16 trong 25')
      .and.to.contain('Thông tư 124/2021/TT-BCA, Điều 5, khoản 4');
  });

  it('are words of badges and advice: a verdict is called the same in each', async () => {
    override('vi', {
      verdicts: { met: 'Đạt chuẩn' },
      badge: { standard: 'Chuẩn ANTT' },
      advice: { title: 'Việc cần làm' },
      changes: { sentences: { add: '{subject}: thêm {by} nữa' }, addUnits: ({ by }) => `Thêm ${by} nơi` },
    });
    const badge = await fixture<AnttBadge>(html`<antt-badge verdict="met"></antt-badge>`);
    expect(shown(badge)).to.equal('Chuẩn ANTT: Đạt chuẩn');
    const element = await fixture<AnttResult>(
      html`<antt-result lang="vi" .result=${result} .answers=${sixteen}></antt-result>`,
    );
    await aTimeout(200);
    const advice = element.shadowRoot!.querySelector('antt-advice')!;
    await advice.updateComplete;
    expect(shown(advice)).to.contain('Việc cần làm').and.to.contain('thêm 1 nữa').and.to.contain('Thêm 2 nơi');
  });

  it('are words of calendars and dossiers', async () => {
    override('vi', {
      calendar: { statuses: { late: 'Quá hạn' } },
      dossier: { states: { 'not-registered': 'Chưa ghi danh' }, steps: { register: 'Ghi danh' } },
    });
    const calendar = await fixture<AnttCalendar>(
      html`<antt-calendar
        unit-type="commune"
        year="2025"
        today="2025-04-01"
        .dossier=${{ events: [] }}
      ></antt-calendar>`,
    );
    expect(shown(calendar)).to.contain('Chưa ghi danh').and.to.contain('Ghi danh').and.to.contain('Quá hạn');
  });

  it('are words of the check of lists, and of what it finds', async () => {
    override('vi', {
      listCheck: { title: 'Rà soát danh sách' },
      listFindings: {
        likeness: { marks: 'khác dấu' },
        finding: { duplicate: ({ entries }) => `Trùng ${entries.length}` },
      },
    });
    const check = await fixture<AnttListCheck>(
      html`<antt-list-check .value=${'Hạt Kiểm lâm\nHạt Kiểm lâm\nHat Kiem lam'}></antt-list-check>`,
    );
    expect(shown(check))
      .to.contain('Rà soát danh sách')
      .and.to.contain('Trùng 2.')
      .and.to.contain('Có thể là một đơn vị, khác dấu');
  });

  it('are words of drafts and of provincial rules', async () => {
    override('vi', {
      drafts: { keeping: 'Máy giữ hộ.', saved: (time) => `Giữ hộ lúc ${time}.` },
      overlays: { faults: { unreachable: 'mạng hỏng' }, notLoaded: (url, why) => `${url}: ${why}!` },
    });
    const form = await mount('commune');
    form.draftKey = `words-${Date.now()}`;
    await form.updateComplete;
    const draft = () => text(all(form, '[part=draft]')[0]);
    expect(draft()).to.contain('Máy giữ hộ.');
    await type(form, 'movementModels', '2');
    at(form, 'movementModels').blur();
    await aTimeout(500);
    expect(draft()).to.match(/Giữ hộ lúc \d\d:\d\d\./);
    await form.discardDraft();

    const other = await mount('commune');
    other.overlays = '/nowhere/overlay.json';
    const alert = () => text(all(other, '[role=alert]')[0]);
    for (let tries = 0; tries < 20 && !alert(); tries++) await aTimeout(50);
    expect(alert()).to.contain('/nowhere/overlay.json: máy chủ trả lời 404!');
  });

  it('are the words of the law, wherever the id stands; a hint that was not there comes', async () => {
    override('vi', {
      issues: { 'not-whole': 'Chỉ nhập chữ số' },
      law: {
        questions: { movementModels: { label: 'Mô hình đang chạy', hint: 'Đếm theo quyết định.' } },
        criteria: { '5.4': { label: 'Khu dân cư đạt' } },
        unitTypes: { commune: { label: 'Cấp xã' } },
      },
    });
    const form = await mount('commune', sixteen);
    const question = form.shadowRoot!.querySelector('[data-question=movementModels]');
    expect(text(question)).to.contain('Mô hình đang chạy').and.to.contain('Đếm theo quyết định.');
    expect(text(form.shadowRoot!.querySelector('[data-criterion="5.4"] summary'))).to.contain('Khu dân cư đạt');
    expect(text(all(form, '[part=title]')[0])).to.contain('cấp xã');
    await type(form, 'movementModels', 'x');
    at(form, 'movementModels').blur();
    await form.updateComplete;
    expect(errorAt(form, 'movementModels')).to.contain('Chỉ nhập chữ số');
    await form.updateComplete;
    await expect(form).to.be.accessible();
  });

  it('keep to their language', async () => {
    override('en', { ui: { submit: 'Go' }, law: { questions: { movementModels: { label: 'Models' } } } });
    const form = await mount('commune');
    expect(text(all(form, '[part=submit]')[0])).to.equal('Xem kết quả');
    form.lang = 'en';
    await form.updateComplete;
    expect(text(all(form, '[part=submit]')[0])).to.equal('Go');
    expect(shown(form)).to.contain('Models');
  });

  it('come to years before 2022 with the history, whichever is first', async () => {
    override('vi', { law: { unitTypes: { commune: { label: 'Cấp xã' } } } });
    await import('../history/define.ts');
    const form = await mount('commune', undefined, 2019);
    expect(text(all(form, '[part=title]')[0])).to.contain('cấp xã');
  });

  it('leave questions answerable: options by their new words', async () => {
    override('vi', { yes: 'Có rồi', no: 'Chưa có' });
    const form = await mount('commune');
    await choose(form, 'plan.issued', 'Có rồi');
    expect(at(form, 'plan.number').checkVisibility()).to.equal(true);
  });
});

describe('messages that cannot be', () => {
  /** As a page without types gives them. */
  const loosely = (language: unknown, messages: unknown): readonly string[] =>
    listen(() => {
      override(language as string, messages as Messages);
      languageFor('vi');
    });

  it('of a language that is not there, or no messages, are told of', () => {
    expect(loosely('xx', {})).to.deep.equal([
      '[antt-messages] “xx” is no language of this page; nothing was replaced (docs/warnings.md#antt-messages)',
    ]);
    expect(loosely('vi', 'Nộp')[0]).to.contain('vi: expected an object of messages, got string');
  });

  it('by a name that is not there are told of; the others count', () => {
    const wrong = {
      ui: { submitt: 'a', submit: 'Nộp' },
      nothing: {},
      law: { questions: { nobody: {} }, articles: {} },
    };
    expect(loosely('vi', wrong).map((line) => line.slice(0, 36))).to.have.members([
      '[antt-messages] vi ui.submitt: there',
      '[antt-messages] vi nothing: there is',
      '[antt-messages] vi law.questions.nob',
      '[antt-messages] vi law.articles: the',
    ]);
    expect(languageFor('vi').ui.submit).to.equal('Nộp');
  });

  it('of another kind leave the original', () => {
    const { ui } = languageFor('vi');
    const wrong = {
      ui: { title: 'Phiếu', submit: () => 'x', signature: ['một'] },
      verdicts: 'Đạt',
      law: { questions: { plan: { label: 1 } } },
    };
    const told = loosely('vi', wrong);
    expect(told).to.have.length(5);
    expect(told[0]).to.contain('vi ui.title: expected a function, got text; the message stays as it was');
    const now = languageFor('vi');
    expect(now.ui.title('Xã', 2025)).to.equal(ui.title('Xã', 2025));
    expect([now.ui.submit, now.ui.signature]).to.deep.equal([ui.submit, ui.signature]);
    expect(now.locale.verdict('met')).to.equal('Đạt');
  });

  it('break nothing when they throw or give no text', () => {
    override('vi', {
      ui: {
        year: () => {
          throw new Error('broken');
        },
        announce: () => undefined as unknown as string,
      },
    });
    const told = listen(() => {
      const { ui } = languageFor('vi');
      expect(ui.year(2025)).to.equal('năm 2025');
      expect(ui.announce('Đạt')).to.contain('Đạt');
    });
    expect(told[0]).to.contain('vi ui.year: expected a function that gives text, got Error: broken');
    expect(told[1]).to.contain('vi ui.announce: expected a function that gives text, got one that gives undefined');
  });

  it('are told of by the type checker', () => {
    listen(() => {
      // @ts-expect-error no such message
      override('vi', { ui: { submitt: 'a' } });
      // @ts-expect-error a function is needed
      override('vi', { ui: { title: 'a' } });
      // @ts-expect-error text is needed
      override('vi', { ui: { submit: () => 'a' } });
      // @ts-expect-error no such reason
      override('vi', { reasons: { nothing: 'a' } });
    });
    expect(undo).to.have.length(4);
  });
});
