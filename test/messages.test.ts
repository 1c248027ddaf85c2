import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { vi } from '@antt/core/locales/vi';
import { vi as ui } from '../packages/elements/src/locales/vi.ts';
import { issues, operators, reasons } from '../scripts/messages/examples.ts';
import { messagesPage } from '../scripts/messages/page.ts';

const page = messagesPage();
const rows = page.split('\n').filter((line) => line.startsWith('| `'));

describe('docs/messages.vi.md', () => {
  it('is up to date; `npm run messages` writes it', () => {
    const written = readFileSync(new URL('../docs/messages.vi.md', import.meta.url), 'utf8');
    assert.ok(written === page, 'docs/messages.vi.md is not what the sources say: run `npm run messages`');
  });

  it('holds every reason, issue, operator, field and string of the elements', () => {
    const codes = new Set(rows.map((row) => /^\| `([^`]+)`/.exec(row)?.[1]));
    for (const table of [reasons, issues, operators, vi.fields, ui]) {
      for (const code of Object.keys(table)) assert.ok(codes.has(code), code);
    }
  });

  it('keeps each sentence within 25 words, as shown with its example', () => {
    for (const row of rows) {
      const [, , template = '', vietnamese = '', english = ''] = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
      // A condition is a line and the lines under it.
      for (const text of [vietnamese || template, english].flatMap((cell) => cell.split(/(?<=[.?!]) (?=\p{Lu})| \/ /u)))
        assert.ok(text.split(/\s+/).length <= 25, text);
    }
  });

  it('shows templates with names, examples with figures, each in its language', () => {
    for (const row of rows) {
      const [, , template = '', vietnamese = '', english = ''] = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
      assert.doesNotMatch(row, /undefined|\[object|NaN|\b1[.,]?000[.,]?0\d\d\b(?![.,]\d)/, row);
      assert.ok(template && english, row);
      assert.doesNotMatch(vietnamese + english, /[{}]/, row);
      if (template.includes('{')) assert.ok(vietnamese, row);
    }
    assert.ok(
      rows.some((row) =>
        row.startsWith(
          '| `share-below` | {question} được công nhận: {count} trên {total}, cần ít nhất {needed} ({percent}%) | Khu dân cư được công nhận: 16 trên 25, cần ít nhất 18 (70%) | Residential areas recognised: 16 of 25, at least 18 needed (70%) |',
        ),
      ),
    );
    assert.equal(page, page.normalize('NFC'));
  });
});
