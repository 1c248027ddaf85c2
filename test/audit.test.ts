import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { loadCases } from '../packages/schemas/cases/load-cases.ts';
import { escapeHtml, html } from '../scripts/audit/html.ts';
import { allInstruments } from '../scripts/audit/instruments.ts';
import { auditPage } from '../scripts/audit/page.ts';
import { allCriteria, basesOf, pagePath, viewOf } from '../scripts/audit/view.ts';
import { LANGUAGE_CODES } from '../scripts/audit/words.ts';
import { writeAuditPages } from '../scripts/audit/write-pages.ts';
import { axeFindings } from './support/axe.ts';
import { launchBrowser, openPage } from './support/browser.ts';
import { type Server, startPortal } from './support/portal.ts';

const pages = writeAuditPages();
const pageOf = (path: string): string => {
  const page = pages.get(path);
  assert.ok(page, `no page ${path}`);
  return page;
};
const idsIn = (page: string): readonly string[] => [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!);
/** The part of a page that a criterion has, without those that come behind it. */
const sectionOf = (page: string, id: string): string =>
  page
    .slice(page.indexOf(`id="${id}"`))
    .split('<section', 1)[0]!
    .replace(/\s+/g, ' ');

const views = allInstruments.flatMap((instrument) =>
  Object.keys(instrument.data.unitTypes).flatMap((unitType) =>
    LANGUAGE_CODES.map((language) => viewOf(instrument, unitType, language, [])),
  ),
);

describe('audit pages', () => {
  for (const view of views) {
    const { set, language, words, locale, own } = view;
    const path = pagePath(set.instrument, set.unitType, language);
    it(`${path}: every criterion once, with place, condition and questions; the hashes; a place to sign`, () => {
      const page = pageOf(path);
      const ids = idsIn(page);
      for (const { id, citations, condition } of allCriteria(set.criteria)) {
        assert.equal(ids.filter((each) => each === id).length, 1, id);
        const section = sectionOf(page, id);
        assert.ok(section.includes(escapeHtml(words.criterion(id).label)), id);
        for (const citation of citations) assert.ok(section.includes(escapeHtml(locale.citation(citation, words))));
        if (!condition) continue;
        assert.ok(section.includes(escapeHtml(view.conditions.condition(condition, words).text)), id);
        for (const [, question] of JSON.stringify(condition).matchAll(/"question":"(\w+)"/g)) {
          assert.ok(section.includes(`<code>${question}</code>`), `${id} ${question}`);
          assert.ok(section.includes(escapeHtml(words.question(question!).proof)), `${id} ${question}`);
        }
      }
      assert.deepEqual(ids, [...new Set(ids)], 'an id stands twice');
      for (const { hash } of [set, ...view.amended.values()]) assert.ok(page.includes(hash));
      assert.ok(page.includes(escapeHtml(own.signature)));
    });
  }

  it('call a unit type what each text calls it', () => {
    const heading = (page: string): string | undefined => /<h1>(.*?)<\/h1>/.exec(page)?.[1];
    const commune = 'Xã, phường, thị trấn \\(từ 01/0?7/2025: Xã, phường, đặc khu\\)';
    assert.match(heading(pageOf('tt-124-2021/commune.vi.html'))!, new RegExp(`^Bản đối chiếu tiêu chí: ${commune}$`));
    assert.equal(heading(pageOf('tt-23-2012/commune.vi.html')), 'Bản đối chiếu tiêu chí: Xã, phường, thị trấn');
    assert.equal(heading(pageOf('tt-124-2021/agency.vi.html')), 'Bản đối chiếu tiêu chí: Cơ quan');
    assert.match(pageOf('index.html'), new RegExp(`>${commune}</a>`));
  });

  it('lead only to places that are there', () => {
    let links = 0;
    for (const [path, page] of pages) {
      for (const [, href] of page.matchAll(/\shref="([^"]*)"/g)) {
        const { pathname, hash } = new URL(href!, new URL(path, 'http://audit/'));
        const target = pageOf(decodeURIComponent(pathname).slice(1));
        if (hash) assert.ok(idsIn(target).includes(decodeURIComponent(hash.slice(1))), `${path} → ${href}`);
        links += 1;
      }
    }
    assert.ok(links > 400, String(links));
  });

  it('name the cases that exercise a criterion: those that expect something of it, or stand at its edge', () => {
    const page = pageOf('tt-124-2021/commune.vi.html');
    const section = sectionOf(page, 'cases-5.4');
    let count = 0;
    for (const { id, unitType, note, expected, boundary } of loadCases('tt-124-2021')) {
      const named = unitType === 'commune' && (expected.criteria?.['5.4'] !== undefined || boundary?.includes('5.4'));
      if (!named) continue;
      count += 1;
      assert.ok(section.includes(`<code>${id}</code>`) && section.includes(escapeHtml(note)), id);
    }
    const criterion = sectionOf(page, '5.4');
    assert.ok(criterion.includes(`<a href="#cases-5.4">Tình huống kiểm thử: ${count}, xem phụ lục</a>`), String(count));
    assert.ok(section.includes('<a href="#5.4">5.4</a>'));
    assert.doesNotMatch(criterion, /<code>D-1<\/code>/);
    assert.match(section, /<code>D-1<\/code>/);
    assert.doesNotMatch(section, /<code>armed-forces<\/code>/);
  });

  it('give every case a verdict: of the criterion, or of the whole', () => {
    const section = sectionOf(pageOf('tt-124-2021/residential-area.vi.html'), 'cases-4.2');
    assert.match(section, /<code>met<\/code> <span lang="vi">[^<]*<\/span> · sát ngưỡng; kết quả chung: Đạt/);
    for (const [path, page] of pages) assert.doesNotMatch(page, /· *(sát ngưỡng|boundary)? *</, path);
  });

  it('come as law, signature, cases; of what is imported the condition is that all of it is met', () => {
    const page = pageOf('tt-124-2021/commune.vi.html');
    const order = ['id="5.2"', 'id="4.2"', 'id="5.4"', 'id="signature"', 'id="cases"', 'id="cases-5.1"'];
    const places = order.map((id) => page.indexOf(id));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    assert.ok(!places.includes(-1));
    assert.match(
      sectionOf(page, '5.2'),
      /Điều kiện<\/p> <p>Gồm các tiêu chí dẫn chiếu sau; phải đạt tất cả: <a href="#4.2">4.2<\/a>, <a /,
    );
  });

  it('have a place in the law, or say that it is not known, beside each row and note of the procedure', () => {
    for (const [path, page] of pages) {
      if (!path.includes('vi.html') || path.startsWith('index')) continue;
      const rows = page.replace(/\s+/g, ' ').split('<h2 id="procedure">')[1]!.split('</section>')[0]!;
      for (const [, row] of rows.matchAll(/<dd>(.*?)<\/dd>/g))
        assert.ok(/class="citation" ?>[^<]/.test(row!) || row === 'chưa biết', `${path}: ${row}`);
    }
    const [area, agency] = ['residential-area', 'agency'].map((unit) =>
      pageOf(`tt-124-2021/${unit}.vi.html`).replace(/\s+/g, ' '),
    );
    assert.match(area!, /Mỗi đơn vị có giấy công nhận kèm quyết định\. <span class="citation" ?>chưa rõ điều khoản</);
    assert.match(area!, /Chưa rõ quy định đối với khu dân cư chưa có chi bộ\./);
    assert.doesNotMatch(area!, /cấp trên có thể giao cấp dưới/);
    assert.match(agency!, /cấp trên có thể giao cấp dưới một bậc\. <span class="citation" ?>Điều 10 Thông tư 124/);
    assert.doesNotMatch(agency!, /chi bộ/);
  });

  it('say of each text how far it is verified, and have it signed for by itself', () => {
    const page = pageOf('tt-124-2021/commune.vi.html').replace(/\s+/g, ' ');
    const view = viewOf(allInstruments.at(-1)!, 'commune', 'vi', []);
    const [issued, amended] = basesOf(view);
    assert.equal(issued!.status, 'Đã kiểm chứng');
    assert.equal(amended!.status, 'Chưa đầy đủ; có phần suy luận, chưa kiểm chứng');
    const blocks = page.split('<section class="signature">').slice(1);
    assert.equal(blocks.length, 2);
    for (const [at, { text, status, hash }] of [issued!, amended!].entries()) {
      assert.match(page, new RegExp(`<dt>Dữ liệu theo ${text}</dt> <dd>${status} ?<br ?/><code>${hash}</code>`));
      assert.ok(blocks[at]!.includes(`Mức kiểm chứng: ${status}`) && blocks[at]!.includes(hash));
    }
    assert.ok(!blocks[0]!.includes(amended!.hash));
  });

  it('show readings with options and codes, exceptions, and what came before', () => {
    const section = sectionOf(pageOf('tt-124-2021/commune.vi.html'), '5.4');
    for (const code of ['recognitionBase', 'pooled', 'per-kind']) assert.ok(section.includes(`<code>${code}</code>`));
    assert.match(section, /Không có đơn vị nào thuộc diện tính: không áp dụng/);
    assert.match(section, /Trước đó: <a href="\.\.\/tt-23-2012\/commune\.vi\.html#6\.4" ?>/);
    const before = sectionOf(pageOf('tt-23-2012/commune.vi.html'), '6.4');
    assert.match(before, /Sau đó: <a href="\.\.\/tt-124-2021\/commune\.vi\.html#5\.4" ?>/);
    const crimes = sectionOf(pageOf('tt-124-2021/residential-area.en.html'), '4.4.b');
    assert.match(crimes, /An incident with all of “It was found in time”, .* does not count/);
  });

  it('say what is not known and what is only inferred', () => {
    const page = pageOf('tt-23-2012/commune.vi.html').replace(/\s+/g, ' ');
    assert.match(page, /không thể kết luận “Đạt”/);
    assert.match(page, /Chưa biết nội dung: không câu trả lời nào/);
    assert.match(page, /<dt>Thời gian tính vụ việc<\/dt> <dd>chưa biết<\/dd>/);
    const amended = pageOf('tt-124-2021/commune.vi.html').replace(/\s+/g, ' ');
    assert.match(amended, /Cấp tỉnh công nhận cấp xã\. \(suy luận, chưa kiểm chứng, từ việc tổ chức chính quyền/);
  });

  it('hold no script, no style of their own and nothing from elsewhere', () => {
    for (const [path, page] of pages) {
      if (path.endsWith('.css')) assert.doesNotMatch(page, /url\(|@import/);
      else assert.doesNotMatch(page, /<script|<style|<img|<iframe|\sstyle=|\son\w+=|https?:|javascript:/i, path);
      assert.equal(page, page.normalize('NFC'), path);
    }
  });

  it('show text as text, whatever it holds', () => {
    const evil = `<img src=x onerror=alert(1)>"'&</p>`;
    const view = viewOf(allInstruments.at(-1)!, 'agency', 'vi', []);
    const words = {
      ...view.words,
      unitType: { label: evil, hint: evil },
      question: () => ({ label: evil, hint: evil, subject: evil, proof: evil }),
      criterion: () => ({ label: evil, hint: evil, proof: evil }),
      clause: () => evil,
      option: () => evil,
      mark: () => evil,
      kind: () => evil,
      reading: () => evil,
      readingOption: () => evil,
      exclusion: () => evil,
      instrument: () => evil,
    };
    const one = {
      id: evil,
      note: evil,
      file: '',
      instrument: '',
      unitType: 'agency' as const,
      year: 2025,
      answers: {},
    };
    const cases = [{ ...one, expected: { criteria: { '6.1': 'met' as const } } }];
    const page = auditPage({ ...view, words, cases });
    assert.doesNotMatch(page, /<img/);
    assert.ok(page.split('&lt;img').length > 100);
    assert.equal(html`<p title="${evil}">${[evil, html`<b>${1}</b>`, undefined]}</p>`.markup.match(/[<>]/g)!.length, 8);
  });
});

describe('audit pages in a browser', { concurrency: 2 }, () => {
  let server: Server;
  let browser: Browser;
  before(async () => {
    [server, browser] = await Promise.all([startPortal({ port: 0 }), launchBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const path of ['', 'tt-124-2021/commune.vi.html', 'tt-124-2021/school.en.html', 'tt-23-2012/agency.vi.html']) {
    it(`/audit/${path}: under the portal's policy, accessible, within 360 px`, async () => {
      const options = { viewport: { width: 360, height: 740 } };
      const { page, faults, close } = await openPage(browser, `${server.address}audit/${path}`, options);
      try {
        assert.deepEqual(await axeFindings(page), []);
        const width = await page.evaluate(() => document.scrollingElement!.scrollWidth);
        assert.ok(width <= 360, `${width} px`);
        const color = await page
          .locator('h2')
          .first()
          .evaluate((heading) => getComputedStyle(heading).borderBlockEndStyle);
        assert.equal(color, 'solid', 'the stylesheet is not there');
        assert.deepEqual(faults, []);
      } finally {
        await close();
      }
    });
  }

  it('leads to a criterion by its anchor, and prints on A4 without navigation', async () => {
    const address = `${server.address}audit/tt-124-2021/commune.vi.html`;
    const { page, close } = await openPage(browser, `${address}#${encodeURIComponent('4.3.đ')}`);
    try {
      assert.equal(await page.locator(':target h4').innerText(), '4.3.đ Không có vụ ly khai, đòi tự trị');
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('nav').isVisible(), false);
      const box = await page.locator('.box').first().boundingBox();
      assert.ok(box && box.width >= 10 && box.height >= 10, 'the box to tick is not there');
      assert.equal(await page.locator('.annex').evaluate((annex) => getComputedStyle(annex).breakBefore), 'page');
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      assert.match(pdf, /\/MediaBox \[0 0 59[45][.\d]* 84[12]/);
      assert.ok(pdf.match(/\/Type \/Page\b/g)!.length > 5);
    } finally {
      await close();
    }
  });
});
