import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { plainJson } from './plain-json.ts';

const data = { b: [1, 'ự', null, { on: '2025-02-01' }], a: true, left: undefined };
const text = JSON.stringify(data);

/** What an old library does to a page. */
function spoil(): void {
  for (const prototype of [Object.prototype, Array.prototype]) {
    Object.defineProperty(prototype, 'toJSON', { value: () => 'spoilt', configurable: true });
  }
}
afterEach(() => {
  for (const prototype of [Object.prototype, Array.prototype]) Reflect.deleteProperty(prototype, 'toJSON');
});

test('is the same text as JSON.stringify, also where every object has a toJSON', () => {
  assert.equal(plainJson(data), text);
  spoil();
  assert.equal(JSON.stringify(data), '"spoilt"');
  assert.equal(plainJson(data), text);
  assert.equal(plainJson([]), '[]');
  assert.equal(plainJson(null), 'null');
});
