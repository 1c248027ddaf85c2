import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findPaths, findRepeatedName, findSyntaxProblem } from './json-source.ts';

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

describe('findPaths', () => {
  const text = '{\n "a": 1,\n "list": [\n  {"on": 1},\n  {"on":\n 2}],\n "listing": {}\n}';
  it('finds values by their dotted paths', () => {
    assert.deepEqual(findPaths(text, ['list[1].on', 'listing']), [
      { line: 6, column: 2 },
      { line: 7, column: 13 },
    ]);
  });

  it('finds what holds a value that is not there', () => {
    assert.deepEqual(findPaths(text, ['list[0].kind', 'absent.total', '']), [
      { line: 4, column: 3 },
      { line: 1, column: 1 },
      { line: 1, column: 1 },
    ]);
  });

  it('takes a text nested a hundred thousand levels deep', () => {
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    assert.deepEqual(findPaths(deep, ['a.a', 'a.b']), [
      { line: 1, column: 11 },
      { line: 1, column: 6 },
    ]);
  });
});

describe('findRepeatedName', () => {
  it('finds the first name that stands twice in one object', () => {
    const text = '{"a": {"x": 1}, "list": [{"on": 1}, {"on": 2,\n "kind": 1, "on": 3}], "a": 1}';
    assert.deepEqual(findRepeatedName(text), { path: 'list[1].on', line: 2, column: 13 });
    assert.deepEqual(findRepeatedName('{"a":{"a":[{"a":1},{"a":1}]}}'), undefined);
  });
});
