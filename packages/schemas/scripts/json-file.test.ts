import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JsonFault, parseJson } from './json-file.ts';

const faults: readonly (readonly [text: string, line: number, column: number, reason: RegExp])[] = [
  ['', 1, 1, /^expected a value, got the end of the file$/],
  ['{', 1, 2, /^expected a key or "}", got the end of the file$/],
  ['{\n  "a": 1,\n}', 3, 1, /^expected a key in double quotes, got }$/],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, /^expected "," or "}", got "b"$/],
  ['{ "a" 1 }', 1, 7, /^expected ":", got 1$/],
  ['{ "a": 1, "a": 2 }', 1, 11, /^the key "a" stands twice$/],
  ['{ "a": 1, "\\u0061": 2 }', 1, 11, /stands twice$/],
  ['{ "__proto__": {} }', 1, 3, /^the key "__proto__" is not allowed$/],
  ['{ "a": { "b": [1, 2,] } }', 1, 21, /^expected a value, got ]$/],
  ['[1 2]', 1, 4, /^expected "," or "]", got 2$/],
  ["{ 'a': 1 }", 1, 3, /^expected a key or "}", got "'"$/],
  ['[01]', 1, 2, /^expected a value, got 01$/],
  ['["\\x"]', 1, 2, /^expected a value, got "\\x"$/],
  ['["a\nb"]', 1, 2, /^expected a value or "]", got "\\""$/],
  ['{} // more', 1, 4, /^expected the end of the file, got "\/"$/],
  ['\uFEFF{}', 1, 1, /^expected a value, got /],
];

describe('parseJson', () => {
  for (const [text, line, column, reason] of faults) {
    it(`finds the fault in ${JSON.stringify(text)}`, () => {
      assert.throws(
        () => parseJson(text),
        (error) => {
          assert.ok(error instanceof JsonFault, String(error));
          assert.match(error.message, reason);
          assert.deepEqual([error.line, error.column], [line, column]);
          return true;
        },
      );
    });
  }

  it('reads what JSON.parse reads', () => {
    const texts = [
      '{}',
      '[]',
      ' [ ] ',
      '"đ\\n\\u0111"',
      '-1.5e+3',
      'null',
      '{"a":[{"b":true},[false,null]],\r\n"c":{"constructor":1}}',
    ];
    for (const text of texts) assert.deepEqual(parseJson(text), JSON.parse(text));
  });
});
