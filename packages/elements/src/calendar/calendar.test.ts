import type { Dossier } from '@antt/core';
import { criteriaFor } from '@antt/schemas';
import { expect, fixture, html } from '@open-wc/testing';
import { all, text } from '../../test/driver.ts';
import { takeViolations } from '../../test/csp.ts';
import type { AnttCalendar } from './antt-calendar.ts';
import './define.ts';
import { deviceDay } from './status.ts';

const RETURNED: Dossier = {
  events: [
    { event: 'registered', on: '2025-04-05', papers: ['registration'] },
    {
      event: 'met',
      on: '2025-11-03',
      attended: ['party-cell-secretary', 'front-committee', 'mass-organisations-if-any'],
    },
    { event: 'filed', on: '2025-11-05', papers: ['proposal', 'minutes'] },
    { event: 'returned', on: '2025-11-06', reasons: ['Thiếu báo cáo'] },
  ],
};

async function mount(given: Partial<AnttCalendar> = {}): Promise<AnttCalendar> {
  const element = await fixture<AnttCalendar>(
    html`<antt-calendar unit-type="residential-area" year="2025"></antt-calendar>`,
  );
  Object.assign(element, given);
  await element.updateComplete;
  return element;
}
const steps = (element: AnttCalendar): HTMLElement[] => all(element, 'li.step');
const heads = (element: AnttCalendar): string[] => steps(element).map((step) => text(step.querySelector('.head')));
const state = (element: AnttCalendar): string => text(element.shadowRoot!.querySelector('[part=state]'));

describe('antt-calendar', () => {
  it('shows the days that the law names, who acts, papers and places, and judges nothing by itself', async () => {
    const element = await mount();
    expect(text(all(element, '.over')[0])).to.equal('Lịch năm 2025: Khu dân cư');
    expect(heads(element)).to.deep.equal([
      'Đăng ký phấn đấu',
      'Thời gian tính kết quả',
      'Họp xét',
      'Nộp hồ sơ đề nghị',
      'Quyết định công nhận',
    ]);
    expect(steps(element).map((step) => text(step.querySelector('.days')))).to.deep.equal([
      'Từ 01/01/2025 đến hết 31/3/2025',
      'Từ 01/11/2024 đến hết 31/10/2025',
      'Thông tư không nêu ngày',
      'Thông tư không nêu ngày',
      'Trước ngày 15/11/2025',
    ]);
    expect(text(steps(element)[3])).to.contain('Giấy tờ Tờ trình; Báo cáo kết quả; Biên bản họp; Tài liệu khác');
    expect(text(steps(element)[4]))
      .to.contain('(suy luận, chưa kiểm chứng)')
      .and.to.contain('Điều 10 Thông tư 124');
    expect(state(element)).to.equal('');
    await expect(element).to.be.accessible();
  });

  it('without a dossier, a day tells what is now and what is over', async () => {
    const element = await mount({ today: '2025-03-31' });
    expect(heads(element)[0]).to.equal('Đăng ký phấn đấu Đang đến lượt');
    element.today = '2025-04-01';
    await element.updateComplete;
    expect(heads(element).slice(0, 2)).to.deep.equal([
      'Đăng ký phấn đấu Đã qua',
      'Thời gian tính kết quả Đang đến lượt',
    ]);
    expect(heads(element)[4]).to.equal('Quyết định công nhận Đang đến lượt');
  });

  it('late and missing stand out in words, icons and lines', async () => {
    const element = await mount({ dossier: RETURNED, today: '2025-11-15', unit: 'Tổ 5' });
    expect(heads(element)).to.deep.equal([
      'Đăng ký phấn đấu Trễ hạn',
      'Thời gian tính kết quả Đã qua',
      'Họp xét Còn thiếu',
      'Nộp hồ sơ đề nghị Đang đến lượt',
      'Quyết định công nhận Trễ hạn',
    ]);
    expect(text(all(element, '[part=state] b')[0])).to.equal('Hồ sơ bị trả lại (06/11/2025) – Trễ hạn');
    expect(all(element, '[part=state] li').map(text)).to.deep.equal([
      'Lý do trả lại: Thiếu báo cáo',
      'Việc tiếp theo: Nộp hồ sơ đề nghị – Đơn vị. Thông tư không nêu ngày',
    ]);
    expect(all(element, '.alert li').map(text)).to.deep.equal([
      'Trễ hạn: thực hiện ngày 05/4/2025',
      'Thiếu: Nghị quyết của tổ chức đảng (nếu có)',
      'Vắng: Công an ở cơ sở',
      'Thiếu: Báo cáo kết quả',
      'Trễ hạn: chưa thực hiện',
    ]);
    const lines = steps(element).map((step) => getComputedStyle(step).borderInlineStartStyle);
    expect(lines).to.deep.equal(['double', 'solid', 'dashed', 'solid', 'double']);
    const icons = steps(element).map((step) => step.querySelector('.chip path')!.getAttribute('d'));
    expect(new Set(icons).size).to.equal(3);
    await expect(element).to.be.accessible();
  });

  it('judges by the day that it is given, and only then', async () => {
    const element = await mount({ dossier: { events: [] } });
    expect(state(element)).to.contain('Chưa đăng ký').and.not.to.contain('Trễ');
    element.today = '2025-04-01';
    await element.updateComplete;
    expect(state(element)).to.contain('Chưa đăng ký – Trễ hạn');
    expect(text(element.shadowRoot!.firstElementChild)).to.contain('Tính đến ngày 01/4/2025');
    element.today = 'device';
    await element.updateComplete;
    const [year, month, day] = deviceDay().split('-') as [string, string, string];
    expect(text(element.shadowRoot!.firstElementChild)).to.match(
      new RegExp(`Tính đến ngày ${day}/0?${Number(month)}/${year}`),
    );
  });

  it('shows what was decided', async () => {
    const events: Dossier['events'] = [
      ...RETURNED.events,
      { event: 'filed', on: '2025-11-07', papers: ['report'] },
      { event: 'decided', on: '2025-11-12', recognised: true, number: '12/QĐ-UBND' },
    ];
    const element = await mount({ dossier: { events }, today: '2025-12-01' });
    expect(state(element)).to.contain('Đã có quyết định (12/11/2025)').and.to.contain('Quyết định số 12/QĐ-UBND');
    expect(heads(element)[4]).to.equal('Quyết định công nhận Xong');
  });

  it('speaks English', async () => {
    const element = await mount({ lang: 'en', dossier: RETURNED, today: '2025-11-15' });
    expect(heads(element)[0]).to.equal('Registration Late');
    expect(state(element)).to.contain('Dossier returned (6 November 2025) – Late');
    expect(text(steps(element)[4])).to.contain('Article 10 of Circular 124/2021/TT-BCA');
    await expect(element).to.be.accessible();
  });

  it("takes a province's rules", async () => {
    const set = criteriaFor('commune', 2025);
    const registration = { ...set.procedure.registration!, to: { day: '02-28' }, citation: 'an-lam 3' };
    const element = await mount({
      criteriaSet: { ...set, procedure: { ...set.procedure, registration } },
      dossier: { events: [] },
      today: '2025-03-01',
    });
    expect(text(steps(element)[0])).to.contain('đến hết 28/02/2025');
    expect(heads(element)[0]).to.contain('Trễ hạn');
  });

  it('says what is not known of years before 2022, and offers no file of no days', async () => {
    const element = await mount({ unitType: 'commune', year: 2019 });
    expect(new Set(all(element, '.days').map(text))).to.deep.equal(new Set(['Chưa biết quy định về ngày']));
    expect(all(element, '[part=save]')).to.have.length(0);
  });

  it('says in words what is wrong with what the page gave', async () => {
    const element = await mount({ unitType: 'hamlet' });
    const shown = () => text(element.shadowRoot!.querySelector('[role=alert]'));
    expect(shown()).to.contain('Không hiển thị được lịch.').and.to.contain('Unknown unit type "hamlet"');
    Object.assign(element, { unitType: 'commune', today: '31/3/2025' });
    await element.updateComplete;
    expect(shown()).to.contain('expected a day that exists, YYYY-MM-DD; got "31/3/2025"');
    Object.assign(element, { today: '', dossier: { events: [{ event: 'sent', on: '2025-01-01' }] } });
    await element.updateComplete;
    expect(shown()).to.contain('events[0].event');
    for (const [dossier, at] of [
      [{}, 'at events'],
      [{ events: 'x' }, 'at events'],
      [{ events: [null] }, 'events[0].event'],
      [{ events: [{ event: 'registered', on: '1/2/2025' }] }, 'events[0].on'],
    ] as const) {
      Object.assign(element, { dossier });
      await element.updateComplete;
      expect(shown()).to.contain(at);
    }
    for (const criteriaSet of [{}, 'commune']) {
      Object.assign(element, { dossier: undefined, criteriaSet });
      await element.updateComplete;
      expect(shown()).to.contain('criteriaSet: expected a criteria set');
    }
    Object.assign(element, { criteriaSet: null, dossier: null });
    await element.updateComplete;
    expect(shown()).to.equal('');
    Object.assign(element, { dossier: undefined });
    await element.updateComplete;
    expect(shown()).to.equal('');
  });

  it('saves the days as a calendar file, under the page’s policy', async () => {
    const element = await mount({ unit: 'Tổ 5', code: '12433-5' });
    const file = element.iCalendar('2025-01-02T03:04:05Z');
    expect(file).to.equal(element.iCalendar('2025-01-02T03:04:05Z'));
    expect(file.match(/BEGIN:VEVENT/g)).to.have.length(3);
    expect(file).to.contain(`UID:2025-decide-12433-5@${location.hostname}\r\n`);
    const links: HTMLAnchorElement[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      links.push(this);
    };
    all(element, '[part=save]')[0]!.click();
    HTMLAnchorElement.prototype.click = click;
    expect(links[0]!.download).to.equal('antt-2025-12433-5.ics');
    expect(links[0]!.href).to.match(/^blob:/);
    expect(await takeViolations()).to.deep.equal([]);
  });

  it('fits a page of 320 px', async () => {
    const frame = await fixture<HTMLElement>(html`<div></div>`);
    frame.style.setProperty('width', '320px');
    const element = document.createElement('antt-calendar');
    Object.assign(element, { unitType: 'residential-area', year: 2025, dossier: RETURNED, today: '2025-11-15' });
    element.unit = 'Tổ dân phố số 5 phường Trần Hưng Đạo thành phố Thái Bình';
    frame.append(element);
    await element.updateComplete;
    for (const part of all(element, '*')) {
      expect(part.getBoundingClientRect().right, part.className).to.be.at.most(
        frame.getBoundingClientRect().right + 0.5,
      );
    }
  });

  it('has room beside others in a row', async () => {
    const frame = await fixture<HTMLElement>(html`<div></div>`);
    frame.style.setProperty('display', 'flex');
    frame.style.setProperty('width', '1000px');
    const element = document.createElement('antt-calendar');
    Object.assign(element, { unitType: 'commune', year: 2025 });
    frame.append(element);
    await element.updateComplete;
    expect(element.offsetWidth).to.be.at.least(500);
    frame.style.setProperty('width', '320px');
    expect(element.offsetWidth).to.equal(320);
  });
});
