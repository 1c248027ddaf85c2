import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { files } from './files.ts';
import { runTable } from '../tables/run-table.ts';

interface Expected {
  readonly vi: readonly string[];
  readonly en: readonly string[];
}
const expected = JSON.parse(readFileSync(new URL('./expected.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Expected>
>;

/** `npx tsx --conditions=antt-source packages/cli/test/broken-files/accept.ts` writes expected.json anew, to be read before it is kept. */
describe('broken files', () => {
  it('are forty at least, each with what is said of it', () => {
    assert.ok(Object.keys(files).length >= 40);
    assert.deepEqual(Object.keys(expected), Object.keys(files));
  });

  for (const [name, make] of Object.entries(files)) {
    it(`${name}: a clear message, in Vietnamese and in English`, async () => {
      const bytes = make();
      for (const language of ['vi', 'en'] as const) {
        const { said, code, evaluated } = await runTable(name, bytes, language);
        assert.deepEqual(said, expected[name]![language]);
        assert.notEqual(code, 0);
        assert.ok(said.length > 0);
        assert.equal(said.join('\n'), said.join('\n').normalize('NFC'));
        // Good rows beside bad ones are evaluated all the same.
        assert.equal(
          code === 1,
          evaluated.some(({ ok }) => !ok),
        );
        for (const line of said) assert.doesNotMatch(line, /\bat .*:\d+:\d+|undefined|\[object|Error\b(?!:)/);
      }
    });
  }
});
