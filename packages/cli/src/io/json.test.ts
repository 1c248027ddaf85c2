import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseJson } from './json.ts';

describe('parseJson', () => {
  it('takes every object whose names differ', () => {
    const texts = [
      '{"a":{"a":[{"a":1},{"a":"a"}]},"":{},"__proto__":{"a":1}}',
      '{"a\\\\":"\\":","b" \t\r\n : "\\\\\\":\\\\","c":["x",":","y"]}',
      '"a"',
      '[":","\\"",{"\\":":1}]',
      'null',
    ];
    for (const text of texts) assert.deepEqual(parseJson(text), { ok: true, value: JSON.parse(text) as unknown }, text);
  });

  it('refuses a name that stands twice, however it is written', () => {
    const texts: readonly (readonly [string, string, number])[] = [
      ['{"a":1,"a":1}', 'a', 8],
      ['{"plan":{"issued":true,"issued":false}}', 'plan.issued', 24],
      ['[1,{"a":{"b":1},"\\u0061":2}]', '[1].a', 17],
      ['{"__proto__":1,"__proto__":2}', '__proto__', 16],
      ['{"":1,"":2}', '', 7],
    ];
    for (const [text, field, column] of texts) {
      const problem = 'expected this name once in its object, got it again';
      assert.deepEqual(parseJson(text), { ok: false, line: 1, column, field, problem }, text);
    }
  });

  it('takes a text nested two hundred thousand levels deep', () => {
    const deep = `${'['.repeat(200_000)}{"a":1,"a":2}${']'.repeat(200_000)}`;
    const parsed = parseJson(deep);
    assert.ok(!parsed.ok);
    assert.equal(parsed.column, 200_008);
    assert.ok(parseJson(deep.replace('"a":2', '"b":2')).ok);
  });
});
