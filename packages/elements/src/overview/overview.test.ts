import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { all, text } from '../../test/driver.ts';
import { records, units } from '../../test/overview-data.ts';
import '../locales/en-bundle.ts';
import type { AnttOverview } from './antt-overview.ts';
import './define.ts';
import type { FilterDetail, OpenDetail } from './records.ts';

async function show(given: Partial<AnttOverview> = {}): Promise<AnttOverview> {
  const overview = await fixture<AnttOverview>(html`<antt-overview lang="vi"></antt-overview>`);
  Object.assign(overview, { register: units, records, targets: [{ percent: 70 }], ...given });
  await overview.updateComplete;
  return overview;
}

const cardOf = (overview: AnttOverview, label: string): HTMLElement =>
  all(overview, '.kinds .kind').find((card) => text(card.querySelector('.label')) === label)!;
const rows = (overview: AnttOverview): readonly string[] => all(overview, '.units tbody th .figure').map(text);
const status = (overview: AnttOverview): string => text(all(overview, '[role=status]')[0]);
async function press(overview: AnttOverview, word: string, within: ParentNode = overview.shadowRoot!): Promise<void> {
  const button = [...within.querySelectorAll('button')].find((each) => text(each) === word);
  if (!button) throw new Error(`there is no button ${word}`);
  button.click();
  await overview.updateComplete;
  await overview.updateComplete;
}
async function search(overview: AnttOverview, words: string): Promise<void> {
  const input = overview.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await overview.updateComplete;
}
async function select(overview: AnttOverview, at: number, value: string): Promise<void> {
  const list = all(overview, 'select')[at] as HTMLSelectElement;
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await overview.updateComplete;
}

describe('antt-overview', () => {
  it('shows totals and rates of the last year, by kind and of all', async () => {
    const overview = await show();
    expect(text(all(overview, '.top .heading')[0])).to.contain('năm 2025');
    const commune = cardOf(overview, 'Xã, phường, đặc khu');
    expect(text(commune)).to.contain('66,67% 2 trên 3 đơn vị đạt').and.to.contain('còn thiếu 1');
    expect(text(cardOf(overview, 'Tất cả')))
      .to.contain('60% 6 trên 10 đơn vị đạt')
      .and.to.contain('còn thiếu 1');
    // Out of scope is in no rate.
    expect(text(cardOf(overview, 'Doanh nghiệp')))
      .to.contain('1 trên 1 đơn vị đạt')
      .and.to.contain('đã đạt mục tiêu');
  });

  it('has the same figures in the table behind the bars', async () => {
    const overview = await show();
    const table = all(overview, 'details')[0]!;
    const line = [...table.querySelectorAll('tbody tr')].find((row) => text(row).startsWith('Khu dân cư'))!;
    expect([...line.children].map((cell) => text(cell.querySelector('div') ?? cell))).to.deep.equal([
      'Khu dân cư',
      '4',
      '2',
      '50%',
      '1',
      '1',
      '1',
      '0',
      '1',
      '2',
      '0',
    ]);
  });

  it('opens the list behind a figure, moves there, tells the page and says what it holds', async () => {
    const overview = await show();
    const told = oneEvent<CustomEvent<FilterDetail>>(overview, 'antt-filter');
    await press(overview, 'còn thiếu 1', cardOf(overview, 'Xã, phường, đặc khu'));
    const { detail } = await told;
    expect(detail).to.deep.equal({ year: 2025, filter: { kinds: ['commune'], state: 'short' }, count: 1 });
    expect(rows(overview)).to.deep.equal(['Xã Tân Phú']);
    expect(overview.shadowRoot!.activeElement?.id).to.equal('list');
    expect(text(overview.shadowRoot!.activeElement))
      .to.contain('Xã, phường, đặc khu')
      .and.to.contain('Chưa được tính là đạt');
    expect(status(overview)).to.equal('1 đơn vị, Xã, phường, đặc khu, Chưa được tính là đạt');
  });

  it('opens as many units as each figure says', async () => {
    const overview = await show();
    const figures = all(overview, '.kinds td .figure, .kinds + details td .figure');
    expect(figures.length).to.be.greaterThan(30);
    for (const figure of figures) {
      figure.click();
      await overview.updateComplete;
      expect(rows(overview).length, figure.getAttribute('aria-label')!).to.equal(Number(text(figure)));
    }
  });

  it('shows the rates of other years, and goes there', async () => {
    const overview = await show();
    const trend = all(overview, '[part=trend] .kind').find((each) => text(each).startsWith('Xã'))!;
    await press(overview, '2024: 33,33%', trend);
    expect(overview.year).to.equal(2024);
    expect(rows(overview)).to.deep.equal(['Xã Hòa Bình']);
  });

  it('names the criteria that most units fail, and who fails them', async () => {
    const overview = await show();
    const bars = all(overview, '[part=criteria] li');
    expect(text(bars[0])).to.match(/^4\.4\.b .+ Khu dân cư 1 đơn vị$/);
    await press(overview, '1 đơn vị', bars[0]);
    expect(rows(overview)).to.deep.equal(['Thôn 10']);
    await press(overview, 'Xem tất cả');
    expect(rows(overview)).to.have.length(11);
  });

  it('searches names without tone marks, in both spellings, and codes', async () => {
    const overview = await show();
    for (const [words, found] of [
      ['dong hoa', ['Công ty cổ phần May Đông Hoà', 'Phường Đông Hoà']],
      ['HÒA', ['Công ty cổ phần May Đông Hoà', 'Phường Đông Hoà', 'Trạm Y tế xã Hòa Bình', 'Xã Hòa Bình']],
      ['binh xa', ['Trạm Y tế xã Hòa Bình', 'Xã Hòa Bình']],
      ['99003', ['Xã Tân Phú']],
      ['không có', []],
    ] as const) {
      await search(overview, words);
      expect(rows(overview), words).to.deep.equal(found);
    }
    expect(text(overview.shadowRoot!.querySelector('.nobody'))).to.equal('Không có đơn vị nào phù hợp.');
    expect(status(overview)).to.equal('0 đơn vị');
  });

  it('sorts by any column, numbers in names as numbers, and back', async () => {
    const overview = await show({ filter: { kinds: ['residential-area'] } });
    expect(rows(overview)).to.deep.equal(['Ấp Tân Thạnh', 'Thôn 2', 'Thôn 10', 'Tổ dân phố Bến Chợ']);
    const head = all(overview, '.units thead');
    await press(overview, 'Tên đơn vị', head[0]);
    expect(rows(overview)).to.deep.equal(['Tổ dân phố Bến Chợ', 'Thôn 10', 'Thôn 2', 'Ấp Tân Thạnh']);
    await press(overview, 'Kết quả', head[0]);
    expect(rows(overview)[0]).to.equal('Thôn 10');
    const sorted = all(overview, '.units th[aria-sort]').map((each) => [text(each), each.getAttribute('aria-sort')]);
    expect(sorted).to.deep.equal([['Kết quả', 'ascending']]);
    await press(overview, 'Đăng ký, hồ sơ', head[0]);
    expect(rows(overview).slice(0, 2)).to.deep.equal(['Thôn 10', 'Tổ dân phố Bến Chợ']);
  });

  it('filters by kind and state, and takes a filter off again', async () => {
    const overview = await show();
    await select(overview, 2, 'late');
    expect(rows(overview)).to.deep.equal(['Thôn 10', 'Tổ dân phố Bến Chợ']);
    await select(overview, 2, 'not-registered');
    expect(rows(overview)).to.deep.equal(['Thôn 10']);
    await select(overview, 2, '');
    await select(overview, 1, 'commune');
    expect(rows(overview)).to.have.length(3);
    await press(overview, 'Đơn vị trực thuộc', all(overview, '.units tbody tr')[0]);
    expect(rows(overview)).to.deep.equal(['Công ty cổ phần May Đông Hoà', 'Phường Đông Hoà', 'Tổ dân phố Bến Chợ']);
    overview
      .shadowRoot!.querySelector<HTMLElement>('.actions button[aria-label="Bỏ lọc: Thuộc Phường Đông Hoà"]')!
      .click();
    await overview.updateComplete;
    expect(rows(overview)).to.have.length(11);
  });

  it('turns pages and asks the page to open a unit', async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ ...units[1]!, code: `9${at}`, name: `Xã ${at + 1}` }));
    const overview = await show({ register: many, records: [{ unit: '90', year: 2025, verdict: 'met' }] });
    expect(rows(overview)).to.have.length(25);
    await press(overview, 'Trang cuối');
    expect(rows(overview)[0]).to.equal('Xã 51');
    expect(text(all(overview, '[part=pager] span')[0])).to.equal('Trang 3 trên 3');
    await search(overview, 'xã 1');
    expect(text(all(overview, '[part=pager] span')[0])).to.equal('Trang 1 trên 1');
    const told = oneEvent<CustomEvent<OpenDetail>>(overview, 'antt-open');
    await press(overview, 'Xã 1');
    expect((await told).detail).to.deep.equal({ unit: '90', year: 2025 });
  });

  it('counts kinds together, and rates of those that registered, where the page wants it', async () => {
    const overview = await show({ groups: [['commune'], ['agency', 'enterprise']], rateOf: 'registered' });
    expect(text(cardOf(overview, 'Cơ quan, Doanh nghiệp'))).to.contain('100% 2 trên 2 đơn vị đạt');
    overview.groups = [['residential-area']];
    await overview.updateComplete;
    expect(text(cardOf(overview, 'Khu dân cư'))).to.contain('66,67% 2 trên 3 đơn vị đạt');
  });

  it('lets a decision count before a result', async () => {
    const overview = await show({
      records: [
        { unit: '99001', year: 2017, recognised: true },
        { unit: '99002', year: 2017, recognised: false },
        { unit: '99003', year: 2017, verdict: 'met', recognised: false },
      ],
    });
    expect(text(cardOf(overview, 'Xã, phường, thị trấn') ?? all(overview, '.kinds .kind')[1])).to.contain('1 trên 3');
  });

  it('counts units of the year: those that stood on the last day of its window', async () => {
    const gone = { ...units[1]!, code: '99009', name: 'Xã Cũ', to: '2025-06-30' };
    const overview = await show({ register: [...units, gone] });
    expect(text(cardOf(overview, 'Xã, phường, đặc khu'))).to.contain('2 trên 3');
    overview.year = 2024;
    await overview.updateComplete;
    expect(text(all(overview, '.kinds .kind')[1])).to.contain('1 trên 4');
  });

  it('says what is there instead of figures', async () => {
    const shown = async (given: Partial<AnttOverview>): Promise<string> =>
      text((await show(given)).shadowRoot!.querySelector('.overview'));
    expect(await shown({ register: undefined, records: undefined })).to.equal('Chưa có đơn vị nào trong danh sách.');
    expect(await shown({ records: [] })).to.equal('Chưa có số liệu của năm nào.');
    expect(await shown({ loading: true })).to.contain('Đang tải số liệu…');
    expect(await shown({ error: 'Máy chủ không trả lời.' })).to.equal(
      'Chưa hiển thị được số liệu. Máy chủ không trả lời.',
    );
    const busy = await show({ loading: true });
    expect(busy.shadowRoot!.querySelector('.overview')!.getAttribute('aria-busy')).to.equal('true');
  });

  it('says which data do not fit instead of leaving them out in silence', async () => {
    const overview = await show({
      records: [...records, { unit: 'x9', year: 2025, verdict: 'met' }, { unit: 'k2', year: 2025, verdict: 'met' }],
    });
    const notes = all(overview, '.fault').map(text);
    expect(notes[0]).to.contain('1 mã đơn vị').and.to.contain('x9');
    expect(notes[1]).to.contain('k2 (2025)');
  });

  it('says what is wrong with what a page gives it, and goes on when that is mended', async () => {
    for (const bad of [
      { register: 'x' },
      { register: {} },
      { register: [{ code: 1 }] },
      { records: 'met' },
      { records: [null] },
      { records: [{ unit: 'k2', year: 2025, verdict: 'passed' }] },
      { records: [{ unit: 'k2', year: 2025, failing: '4.4.b' }] },
      { records: [{ unit: 'k2', year: 2025, recognised: 'false' }] },
      { records: [{ unit: 'k2', year: 2025, dossier: 'lost' }] },
      { targets: 70 },
      { targets: [null] },
      { targets: [{ percent: '70' }] },
      { groups: ['commune'] },
      { groups: [['ward']] },
      { filter: 'late' },
      { filter: { state: 'lost' } },
      { filter: { text: 5 } },
    ]) {
      const refused = await show(bad as unknown as Partial<AnttOverview>);
      expect(text(all(refused, '[role=alert]')[0]), JSON.stringify(bad)).to.equal('Chưa hiển thị được số liệu.');
      Object.assign(refused, { register: units, records, targets: [], groups: undefined, filter: {} });
      await refused.updateComplete;
      expect(rows(refused), JSON.stringify(bad)).to.have.length(11);
    }
  });

  it('takes what is null or undefined as left out, as data bases and frameworks mean it', async () => {
    const nothing = { verdict: null, recognised: null, failing: null, registered: null, dossier: null, late: null };
    const overview = await show({
      records: [
        { unit: '99001', year: 2025, ...nothing, verdict: 'met' },
        { unit: '99002', year: 2025, ...nothing },
      ],
      targets: null,
      groups: null,
      filter: null,
      year: null,
    } as unknown as Partial<AnttOverview>);
    expect(text(cardOf(overview, 'Xã, phường, đặc khu'))).to.equal(
      'Xã, phường, đặc khu 33,33% 1 trên 3 đơn vị đạt Chưa đánh giá: 2',
    );
    await show({ register: null, records: null } as unknown as Partial<AnttOverview>);
  });

  it('counts a unit once for a criterion, and names criteria of kinds that are counted together', async () => {
    const overview = await show({
      groups: [['residential-area', 'commune']],
      records: [{ unit: '99001', year: 2025, verdict: 'not-met', failing: ['5.1', '5.1'] }],
    });
    const [bar] = all(overview, '[part=criteria] li');
    expect(text(bar)).to.match(/^5\.1 .+ Khu dân cư, Xã, phường, đặc khu 1 đơn vị$/);
  });

  it('leaves out of its counts who did not stand at the end of the time, and says so', async () => {
    const merged = { ...units[1]!, code: '99009', name: 'Xã Cũ', to: '2025-06-30' };
    const overview = await show({
      register: [...units, merged],
      records: [...records, { unit: '99009', year: 2025, registered: true }],
    });
    expect(text(cardOf(overview, 'Xã, phường, đặc khu'))).to.contain('2 trên 3 đơn vị đạt');
    expect(text(all(overview, '.fault')[0]))
      .to.contain('Xã Cũ (99009)')
      .and.to.contain('Không được tính');
  });

  it('keeps the focus where a button goes away, and takes it back to the figure', async () => {
    const overview = await show();
    const focused = (): Element | null => overview.shadowRoot!.activeElement;
    const figure = cardOf(overview, 'Xã, phường, đặc khu').querySelector<HTMLElement>('.goal .figure')!;
    expect(figure.getAttribute('aria-label')).to.equal('Xã, phường, đặc khu: còn thiếu 1');
    figure.focus();
    await press(overview, 'còn thiếu 1', cardOf(overview, 'Xã, phường, đặc khu'));
    expect(focused()?.id).to.equal('list');
    await press(overview, 'Về số liệu vừa chọn');
    expect(focused()).to.equal(figure);
    await press(overview, 'Xem tất cả');
    expect(focused()?.id).to.equal('list');

    const many = Array.from({ length: 60 }, (_, at) => ({ ...units[1]!, code: `9${at}`, name: `Xã ${at + 1}` }));
    Object.assign(overview, { register: many, records: [{ unit: '90', year: 2025, verdict: 'met' }] });
    await overview.updateComplete;
    const last = all(overview, '[part=pager] button').at(-1)!;
    last.focus();
    last.click();
    await overview.updateComplete;
    expect(focused()).to.equal(last);
    expect(last.getAttribute('aria-disabled')).to.equal('true');
    expect(status(overview)).to.equal('60 đơn vị, Trang 3 trên 3');
  });

  it('speaks English, with the English file', async () => {
    const overview = await show({ lang: 'en' });
    expect(text(cardOf(overview, 'Residential area')))
      .to.contain('50% 2 of 4 units meet it')
      .and.to.contain('1 short');
    expect(text(all(overview, '[part=criteria] li')[0])).to.contain('1 unit');
    await expect(overview).to.be.accessible();
  });

  it('has nothing for axe to find, with a list and without', async () => {
    const overview = await show();
    for (const details of overview.shadowRoot!.querySelectorAll('details')) details.open = true;
    await expect(overview).to.be.accessible();
    await search(overview, 'không có');
    await expect(overview).to.be.accessible();
  });

  it('fits a phone and very long names', async () => {
    const long = { ...units[1]!, code: '99010', name: `Xã ${'Nguyễn Thượng Hiền '.repeat(12)}${'dài'.repeat(40)}` };
    const overview = await show({ register: [...units, long] });
    const box = overview.parentElement!;
    box.classList.add('phone');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.phone{width:320px}');
    document.adoptedStyleSheets.push(sheet);
    await overview.updateComplete;
    expect(overview.scrollWidth).to.be.at.most(320);
    expect(getComputedStyle(all(overview, '.units tbody td')[0]!).display).to.equal('grid');
    await expect(overview).to.be.accessible();
  });

  it('has room beside others in a row, and no more than there is', async () => {
    const overview = await show();
    const box = overview.parentElement!;
    for (const [width, least] of [
      ['1200px', 700],
      ['320px', 320],
    ] as const) {
      box.style.setProperty('display', 'flex');
      box.style.setProperty('width', width);
      expect(overview.offsetWidth, width).to.be.at.least(least);
      expect(box.scrollWidth, width).to.be.at.most(Number.parseInt(width, 10));
    }
  });

  it('prints a list without its pages and controls', async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ ...units[1]!, code: `9${at}`, name: `Xã ${at + 1}` }));
    const overview = await show({ register: many, records: [{ unit: '90', year: 2025, verdict: 'met' }] });
    dispatchEvent(new Event('beforeprint'));
    expect(rows(overview)).to.have.length(60);
    expect(all(overview, '[part=pager]')).to.have.length(0);
    // Chromium leaves buttons out of headings that it repeats on each sheet.
    expect(all(overview, '.units thead button')).to.have.length(0);
    expect(text(all(overview, '.units thead th')[0])).to.equal('Tên đơn vị');
    dispatchEvent(new Event('afterprint'));
    expect(rows(overview)).to.have.length(25);
  });
});
