import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { hashOf, sha256 } from './sha256.ts';

const nodes = (text: string): string => createHash('sha256').update(text).digest('hex');

test('it gives what node:crypto gives, at every length around the blocks', () => {
  for (let length = 0; length < 300; length += 1) assert.equal(sha256('a'.repeat(length)), nodes('a'.repeat(length)));
  assert.equal(sha256('x'.repeat(100_000)), nodes('x'.repeat(100_000)));
});

test('it gives what node:crypto gives, for any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => sha256(text) === nodes(text)));
  assert.equal(sha256('Quyết định của Ủy ban nhân dân tỉnh'), nodes('Quyết định của Ủy ban nhân dân tỉnh'));
});

test('the order in which names stand does not matter, what they hold does', () => {
  assert.equal(hashOf({ a: [1, { c: null, b: 'x' }], d: true }), hashOf({ d: true, a: [1, { b: 'x', c: null }] }));
  assert.equal(hashOf({ b: 1, a: 'ấ' }), `sha256:${nodes('{"a":"ấ","b":1}')}`);
  assert.notEqual(hashOf({ a: [1, 2] }), hashOf({ a: [2, 1] }));
});
