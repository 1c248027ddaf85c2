import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { didYouMean } from './nearest.ts';

describe('didYouMean', () => {
  const commands = ['evaluate', 'schema', 'questions', 'explain', 'diff', 'lint', 'conform'];

  it('finds the name that a slip was meant to be', () => {
    for (const [given, meant] of [
      ['evalute', 'evaluate'],
      ['EVALUATE', 'evaluate'],
      ['question', 'questions'],
      ['shcema', 'schema'],
      ['dif', 'diff'],
    ] as const) {
      assert.equal(didYouMean(given, commands), ` Did you mean ${meant}?`);
    }
    assert.match(didYouMean('movementModel', ['movementModels', 'models', 'movement']), / movementModels\?$/);
  });

  it('finds none where none is near', () => {
    for (const given of ['', 'x', 'assess', 'constructor', 'evaluateevaluate', 'e'.repeat(100_000)]) {
      assert.equal(didYouMean(given, commands), '', given.slice(0, 20));
    }
    assert.equal(didYouMean('plan', []), '');
  });
});
