import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Answers, compile, fieldsFromAnswers } from '@antt/core';
import { readForm, renderForm } from '@antt/elements/server';
import { type UnitType, criteriaFor, unitTypes } from '@antt/schemas';
import type { Browser, Page } from 'playwright-core';
import { everyAnswer } from '../packages/elements/test/every-answer.ts';
import { notMet } from '../stories/samples.ts';
import { axeFindings } from './support/axe.ts';
import { ensureBundles, launchBrowser, openPage } from './support/browser.ts';
import { startNoScript } from './support/no-script.ts';
import type { Server } from './support/portal.ts';

const standardOf = (unitType: UnitType) => compile(criteriaFor(unitType, 2025));

let server: Server;
let browser: Browser;
before(async () => {
  ensureBundles();
  [server, browser] = await Promise.all([startNoScript({ port: 0 }), launchBrowser()]);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Fills in the plain form by the names of its fields. */
async function fillPlain(page: Page, answers: Answers): Promise<void> {
  for (const [path, text] of fieldsFromAnswers(answers)) {
    const field = page.locator(`[name="${path}"]`);
    const kind = await field
      .first()
      .evaluate((element) => `${element.localName} ${(element as HTMLInputElement).type}`);
    if (kind.startsWith('select')) await field.selectOption(text);
    else if (/radio|checkbox/.test(kind)) await page.locator(`[name="${path}"][value="${text}"]`).check();
    else await field.fill(text);
  }
}

const received = async (page: Page): Promise<string> => (await page.locator('#answers').textContent())!;

describe('the form without script', () => {
  for (const unitType of unitTypes) {
    it(`posts what the element sends: ${unitType}`, async () => {
      const address = `${server.address}?unit-type=${unitType}`;
      const { page, faults, close } = await openPage(browser, address, { javaScriptEnabled: false });
      for (const answers of [everyAnswer(standardOf(unitType)), notMet[unitType]]) {
        await page.goto(address);
        await fillPlain(page, answers);
        await page.getByRole('button', { name: 'Gửi' }).click();
        const plain = await received(page);
        assert.deepEqual(JSON.parse(plain), answers);

        const scripted = await openPage(browser, address);
        const form = scripted.page.locator('antt-assessment');
        await form.evaluate((element, given) => void Object.assign(element, { answers: given }), answers);
        await scripted.page.getByRole('button', { name: 'Gửi', exact: true }).click();
        assert.equal(await received(scripted.page), plain);
        assert.deepEqual(scripted.faults, []);
        await scripted.close();
      }
      assert.deepEqual(faults, []);
      await close();
    });
  }

  it('comes back with its faults, each with its place, and what was entered', async () => {
    const { page, close } = await openPage(browser, server.address, { javaScriptEnabled: false });
    await page.locator('[name="movementModels"]').fill('2x');
    await page.locator('[name="agencies.total"]').fill('5');
    await page.locator('[name="seriousCrimes[1].on"]').fill('2023-01-01');
    await page.getByRole('button', { name: 'Gửi' }).click();
    const list = page.getByRole('alert');
    await list.getByRole('heading', { name: 'Có 4 chỗ cần sửa' }).waitFor();
    assert.equal(await page.locator('[name="movementModels"]').inputValue(), '2x');
    assert.equal(await page.locator('[name="seriousCrimes[0].on"]').inputValue(), '2023-01-01');
    await list.getByRole('link', { name: /Số mô hình/ }).click();
    assert.match(page.url(), /#answers-movementModels$/);
    const field = page.locator('[name="movementModels"]');
    const described = (await field.getAttribute('aria-describedby'))!
      .split(' ')
      .map((id) => page.locator(`[id="${id}"]`));
    assert.match(await described[1]!.innerText(), /Lỗi: Hãy nhập một số nguyên/);
    await field.fill('1.234');
    await page.locator('[name="agencies.registered"]').fill('1');
    await page.locator('[name="agencies.recognised"]').fill('0');
    await page.locator('[name="seriousCrimes[0].on"]').fill('');
    await page.locator('[name="seriousCrimes"][value=none]').check();
    await page.getByRole('button', { name: 'Gửi' }).click();
    assert.deepEqual(JSON.parse(await received(page)), {
      movementModels: 1234,
      seriousCrimes: [],
      agencies: { total: 5, registered: 1, recognised: 0 },
    });
    await close();
  });

  it('fits a narrow screen, and breaks no rule of axe, with faults and in English', async () => {
    const standard = standardOf('agency');
    const { given, issues } = readForm(
      standard,
      new URLSearchParams('plan.on=2025-02-10&seriousCrimes=some&movementModels=-1'),
    );
    const { page, close } = await openPage(browser, `${server.address}antt/antt-form.css`, {
      bypassCSP: true,
      viewport: { width: 320, height: 640 },
    });
    for (const language of ['vi', 'en'] as const) {
      const form = renderForm(standard, { language, answers: given, issues, action: '/', headingLevel: 1 });
      await page.setContent(
        `<!doctype html><html lang="${language}"><head><title>x</title><link rel="stylesheet" href="/antt/antt-form.css"></head><body><main>${form}</main></body></html>`,
      );
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      assert.deepEqual(await axeFindings(page), []);
    }
    await close();
  });
});

describe('renderForm', () => {
  const standard = standardOf('commune');

  it('escapes whatever is put in', () => {
    const evil = `"><script>alert(1)</script>'&`;
    const html = renderForm(standard, {
      answers: { movementModels: evil, plan: { issued: true, number: evil }, [evil]: evil },
      issues: readForm(standard, [['movementModels', evil]]).issues,
      action: evil,
      name: evil,
      send: evil,
      attributes: { id: evil },
    });
    assert.doesNotMatch(html, /<script|alert\(1\)<\/script/);
    assert.equal(html.split('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#39;&amp;').length > 5, true);
    assert.doesNotMatch(html, / style=| on\w+=/);
    for (const name of ['onclick', 'style', 'a b', 'X'])
      assert.throws(() => renderForm(standard, { attributes: { [name]: 'x' } }), /renderForm: attributes: expected/);
    assert.throws(() => renderForm(standard, { language: 'fr' as 'vi' }), /language: expected vi or en, got "fr"/);
  });

  it('says in words when a question is to be answered', () => {
    const agency = renderForm(standardOf('agency'));
    assert.match(agency, /Chỉ trả lời nếu câu “Đơn vị có tổ chức đảng không\?” có câu trả lời: Có\./);
    const english = renderForm(standardOf('agency'), { language: 'en' });
    assert.match(english, /Only if “[^”]+” is answered: Yes\./);
    assert.doesNotMatch(renderForm(standardOf('residential-area')), /Chỉ trả lời nếu/);
  });

  it('names all fields by path, with three frames more than there are incidents', () => {
    const names = (html: string) => new Set([...html.matchAll(/ name="([^"]*)"/g)].map(([, name]) => name));
    const answers = everyAnswer(standard);
    const all = names(renderForm(standard, { answers }));
    for (const [path] of fieldsFromAnswers(answers)) assert.equal(all.has(path), true, path);
    assert.deepEqual([all.has('sabotage[4].on'), all.has('sabotage[5].on')], [true, false]);
    assert.deepEqual([...names(renderForm(standard))].filter((name) => name!.startsWith('sabotage[')).length, 3);
  });

  it('gives back what it was given when nothing is changed', () => {
    for (const unitType of unitTypes) {
      const answers = everyAnswer(standardOf(unitType));
      const { answers: back, issues } = readForm(standardOf(unitType), [['token', 'x'], ...fieldsFromAnswers(answers)]);
      assert.deepEqual([back, issues], [answers, []]);
    }
  });
});

describe('readForm', () => {
  const standard = standardOf('commune');
  const fields = [['movementModels', '3']] as const;

  it('takes the text of the element where there is one, else the fields', () => {
    const json = JSON.stringify({ movementModels: 2 });
    assert.deepEqual(readForm(standard, [...fields, ['answers', json]]).answers, { movementModels: 2 });
    assert.deepEqual(readForm(standard, [...fields, ['mine', json]], 'mine').answers, { movementModels: 2 });
    for (const empty of ['', '{}', ' {} ']) {
      assert.deepEqual(readForm(standard, [...fields, ['answers', empty]]).answers, { movementModels: 3 });
    }
  });

  it('refuses what is no answers, without throwing', () => {
    for (const [text, path] of [
      ['{', ''],
      ['[1]', ''],
      ['5', ''],
      ['{"nope":1}', 'nope'],
      ['{"movementModels":-1,"policyImplemented":true}', 'movementModels'],
    ] as const) {
      const { answers, issues } = readForm(standard, [['answers', text]]);
      assert.deepEqual(
        issues.map((issue) => issue.path),
        [path],
        text,
      );
      assert.equal('movementModels' in answers, false);
    }
  });
});
