import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { afterEach, describe, it } from 'node:test';
import axe from 'axe-core';
import { axeLocaleVi, type AxeLocale } from '@antt/axe-locale-vi';
import { themes } from '../src/themes.ts';

/** What axe makes of a locale's summaries; its types do not show it. */
const summariesInAxe = () =>
  (axe as unknown as { _audit: { data: Pick<AxeLocale, 'failureSummaries'> } })._audit.data.failureSummaries;

// Against what is shipped: ANTT_BUILT=1, after a build and without the condition `antt-source`.
const built = process.env['ANTT_BUILT'] === '1';

const plain = () => JSON.parse(JSON.stringify(axeLocaleVi)) as AxeLocale;

describe('the entry of the locale', () => {
  afterEach(() => axe.resetLocale());

  it('holds every theme whole: no two speak for the same rule or check', () => {
    for (const kind of ['rules', 'checks'] as const) {
      const ids = themes.flatMap((theme) => Object.keys(theme[kind]));
      assert.deepEqual(ids, Object.keys(axeLocaleVi[kind]));
    }
  });

  it('is taken by axe, which then describes every rule in Vietnamese', () => {
    axe.configure({ locale: axeLocaleVi });
    const rules = axe.getRules().map(({ ruleId, help, description }) => [ruleId, { description, help }] as const);
    assert.deepEqual(Object.fromEntries(rules), axeLocaleVi.rules);
  });

  it('is shipped as plain JSON too', { skip: !built && 'needs the built package' }, () => {
    const file = createRequire(import.meta.url)('@antt/axe-locale-vi/vi.json') as unknown;
    assert.deepEqual(file, plain());
  });

  it('keeps every sentence in JSON, with templates that axe makes the same summaries of', () => {
    const { failureSummaries: templates, ...sentences } = plain();
    const { failureSummaries: functions, ...own } = axeLocaleVi;
    assert.deepEqual(sentences, own);
    assert.deepEqual(Object.keys(templates), Object.keys(functions));

    axe.configure({ locale: plain() });
    const fromTemplates = summariesInAxe();
    for (const messages of [[], ['Thiếu nhãn'], ['Thiếu nhãn', 'Hãy sửa:\nmột\nhai']]) {
      for (const kind of ['any', 'none'] as const) {
        const expected = fromTemplates[kind].failureMessage(messages);
        assert.match(expected, /^Hãy sửa (?:một trong|tất cả) các điểm sau:/);
        assert.equal(functions[kind].failureMessage(messages), expected);
      }
    }
  });
});
