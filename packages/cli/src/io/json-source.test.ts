import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findPath, findSyntaxProblem } from './json-source.ts';

describe('findSyntaxProblem', () => {
  it('agrees with JSON.parse on what is JSON', () => {
    const good = [
      '1',
      '-0.5e+3',
      '"a\\u00e9\\n"',
      '[]',
      '{}',
      ' [1, {"a": [null, true, false]}, "x"] \r\n',
      '{"a":{"b":[[]]}}',
    ];
    const bad = [
      '',
      '01',
      '1.',
      '+1',
      "'a'",
      '[1,]',
      '{"a":1,}',
      '{a:1}',
      '{"a" 1}',
      '[1 2]',
      '"a',
      '"\\x"',
      '"\t"',
      'nul',
      '[',
      '1 2',
      '{"a":1}}',
    ];
    for (const text of good) {
      JSON.parse(text);
      assert.equal(findSyntaxProblem(text), undefined, text);
    }
    for (const text of bad) {
      assert.throws(() => JSON.parse(text), SyntaxError, text);
      assert.ok(findSyntaxProblem(text), text);
    }
  });

  it('names line and column, both from 1', () => {
    assert.deepEqual(findSyntaxProblem('{\n "a": 1\n "b": 2\n}'), {
      line: 3,
      column: 2,
      expected: '"," or "}"',
      received: '"\\""',
    });
    assert.deepEqual(findSyntaxProblem('[1,\n'), {
      line: 2,
      column: 1,
      expected: 'a value',
      received: 'the end of the text',
    });
  });

  it('takes a text nested a hundred thousand levels deep', () => {
    assert.ok(findSyntaxProblem('['.repeat(100_000)));
  });
});

describe('findPath', () => {
  const text = '{\n "a": 1,\n "list": [\n  {"on": 1},\n  {"on":\n 2}],\n "listing": {}\n}';
  it('finds a value by its dotted path', () => {
    assert.deepEqual(findPath(text, 'list[1].on'), { line: 6, column: 2 });
    assert.deepEqual(findPath(text, 'listing'), { line: 7, column: 13 });
  });

  it('finds what holds a value that is not there', () => {
    assert.deepEqual(findPath(text, 'list[0].kind'), { line: 4, column: 3 });
    assert.deepEqual(findPath(text, 'absent.total'), { line: 1, column: 1 });
  });
});
