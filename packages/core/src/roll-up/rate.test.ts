import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareRates, distanceTo, hundredths, showRate } from './rate.ts';

/** Count, total and rate as provinces published them. */
const PUBLISHED: readonly (readonly [number, number, string])[] = [
  [262, 286, '91,61%'],
  [1995, 2017, '98,91%'],
  [1093, 1187, '92,08%'],
  [898, 926, '96,98%'],
  [13, 17, '76,47%'],
  [252, 284, '88,73%'],
  [194, 213, '91,08%'],
  [709, 730, '97,12%'],
  [69, 70, '98,57%'],
  [48, 52, '92,31%'],
  [4, 4, '100%'],
  [269, 270, '99,63%'],
  [83, 94, '88,30%'],
  [173, 173, '100%'],
  [34, 39, '87,18%'],
  [4, 7, '57,14%'],
  [12, 15, '80%'],
  [1376, 1376, '100%'],
  [16, 23, '69,57%'],
  [11, 4, '275%'],
];

test('rates are shown as provinces publish them', () => {
  for (const [count, total, shown] of PUBLISHED) assert.equal(showRate({ count, total }), shown, `${count}/${total}`);
  assert.equal(showRate({ count: 83, total: 94 }, 'en'), '88.30%');
  assert.equal(showRate({ count: 0, total: 0 }), '–');
  assert.equal(showRate({ count: 1, total: 800 }), '0,13%');
});

test('half is rounded up, exactly', () => {
  assert.equal(hundredths({ count: 1, total: 800 }), 13); // 0.125%
  assert.equal(hundredths({ count: 1, total: 20000 }), 1); // 0.005%
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (count, total) => {
      const exact = (20000n * BigInt(count) + BigInt(total)) / (2n * BigInt(total));
      assert.equal(hundredths({ count, total }), Number(exact));
    }),
  );
});

test('a rate that only rounds to its target does not reach it', () => {
  assert.deepEqual(distanceTo({ count: 16, total: 23 }, { percent: 70 }), { reached: false, needed: 17, short: 1 });
  assert.deepEqual(distanceTo({ count: 7, total: 10 }, { percent: 70 }), { reached: true, needed: 7, short: 0 });
  assert.deepEqual(distanceTo({ count: 262, total: 286 }, { percent: 100 }), {
    reached: false,
    needed: 286,
    short: 24,
  });
  assert.deepEqual(distanceTo({ count: 11, total: 4 }, { percent: 100 }), { reached: true, needed: 4, short: 0 });
});

test('"above 95%" is not reached by 95%', () => {
  assert.equal(distanceTo({ count: 19, total: 20 }, { percent: 95 }).reached, true);
  assert.deepEqual(distanceTo({ count: 19, total: 20 }, { percent: 95, above: true }), {
    reached: false,
    needed: 20,
    short: 1,
  });
  // Of a float it would be 29.
  assert.equal(distanceTo({ count: 28, total: 2500 }, { percent: 1.12 }).reached, true);
  assert.equal(distanceTo({ count: 28, total: 2500 }, { percent: 1.12, above: true }).needed, 29);
  // 95% of 70 is 66.5: 67 are above it either way.
  assert.equal(distanceTo({ count: 67, total: 70 }, { percent: 95, above: true }).reached, true);
});

test('rates that look alike are told apart', () => {
  const [one, other] = [
    { count: 9999, total: 10001 },
    { count: 9998, total: 10000 },
  ];
  assert.equal(showRate(one), showRate(other));
  assert.ok(compareRates(one, other) > 0);
  assert.ok(compareRates(other, one) < 0);
  assert.equal(compareRates({ count: 1, total: 2 }, { count: 4, total: 8 }), 0);
});
