import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en as localeEn } from '@antt/core/locales/en';
import { vi as localeVi } from '@antt/core/locales/vi';
import { texts as lawEn } from '@antt/schemas/texts/en';
import { texts as lawVi } from '@antt/schemas/texts/vi';
import * as advice from '../packages/elements/src/advice/words.ts';
import { badgeWords as badge } from '../packages/elements/src/badge/words.ts';
import { draftWords } from '../packages/elements/src/drafts/words.ts';
import { en as uiEn } from '../packages/elements/src/locales/en.ts';
import { vi as uiVi } from '../packages/elements/src/locales/vi.ts';
import * as overview from '../packages/elements/src/overview/words.ts';
import { en as overlaysEn } from '../packages/elements/src/overlays/sayings-en.ts';
import { vi as overlaysVi } from '../packages/elements/src/overlays/sayings-vi.ts';
import { messagesPage } from '../scripts/messages/page.ts';

const tables: Readonly<Record<string, readonly [vi: object, en: object]>> = {
  'words of the law': [lawVi, lawEn],
  'the elements': [uiVi, uiEn],
  'names of fields': [localeVi.fields, localeEn.fields],
  drafts: [draftWords.vi, draftWords.en],
  'overlays in the elements': [overlaysVi, overlaysEn],
  advice: [advice.vi, advice.en],
  overview: [overview.vi, overview.en],
  badge: [badge.vi, badge.en],
};

/** Every text of a table by its place; of a function, what stands in quotes in it. */
function* textsIn(table: object, place = ''): Generator<readonly [place: string, text: string]> {
  for (const [key, value] of Object.entries(table) as [string, unknown][]) {
    const at = place ? `${place}.${key}` : key;
    if (typeof value === 'string') yield [at, value];
    else if (typeof value === 'function') {
      const quoted = [...String(value).matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g)];
      yield [at, quoted.map((found) => found.slice(1).join('')).join(' / ')];
    } else if (typeof value === 'object' && value !== null) yield* textsIn(value, at);
  }
}

/** Keys that are data, the same in every language. */
const isData = (place: string): boolean => /(^|\.)(language|format|article)$/.test(place);

/** Words that no Vietnamese sentence holds. Vietnamese syllables such as "an", "do", "no", "on" and "to" are not among them. */
const ENGLISH =
  /(?<![\p{L}\-.{])(the|of|and|with|from|this|that|is|are|was|were|not|for|has|have|been|must|should|which|please|answer|question|error|unknown|result|verdict|year|unit|yes|submit|required)(?![\p{L}\-.}])/iu;
/** What a machine or a hurried hand leaves behind. */
const UNFINISHED = /\b(TODO|FIXME|XXX|TBD|lorem|machine translat|dịch máy|chưa dịch|untranslated)\b|\[(en|vi)\]/i;

for (const [name, [vi, en]] of Object.entries(tables)) {
  describe(`texts: ${name}`, () => {
    const vietnamese = [...textsIn(vi)].filter(([place]) => !isData(place));
    const english = [...textsIn(en)].filter(([place]) => !isData(place));

    it('are there in both languages', () => {
      assert.ok(vietnamese.length > 0);
      // A hint, or a subject of its own, is given where a language needs one.
      const needed = (texts: readonly (readonly [place: string, text: string])[]): string[] =>
        texts.map(([place]) => place).filter((place) => !/\.(hint|subject)$/.test(place));
      assert.deepEqual(needed(vietnamese).sort(), needed(english).sort());
    });

    it('are finished and in NFC', () => {
      for (const [place, text] of [...vietnamese, ...english]) {
        assert.doesNotMatch(text, UNFINISHED, place);
        assert.equal(text, text.normalize('NFC'), place);
      }
    });

    it('are Vietnamese in Vietnamese', () => {
      for (const [place, text] of vietnamese) {
        // Names in a template are code.
        const words = text.replace(/\$?\{[^}]*\}/g, ' ');
        assert.doesNotMatch(words, ENGLISH, place);
      }
    });
  });
}

describe('texts: sentences of results, errors and conditions', () => {
  it('are finished, and Vietnamese in Vietnamese', () => {
    const rows = messagesPage()
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    assert.ok(rows.length > 100);
    for (const row of rows) {
      const [, , template = '', example = '', english = ''] = row.split(/(?<!\\)\|/);
      assert.doesNotMatch(template + example + english, UNFINISHED, row);
      assert.doesNotMatch((template + example).replace(/\{[^}]*\}/g, ' '), ENGLISH, row);
    }
  });
});

describe('the search for what is not translated', () => {
  it('finds it', () => {
    for (const text of ['Câu trả lời is wrong', 'Please sửa lại', 'Kết quả (result)']) assert.match(text, ENGLISH);
    assert.match('TODO: dịch', UNFINISHED);
    for (const text of ['Bảo vệ an ninh do tổ dân phố', 'Lý do không áp dụng', '{year}'])
      assert.doesNotMatch(text, ENGLISH);
  });
});
