import type { Answers } from '@antt/core';
import { unitTypes } from '@antt/schemas';
import { expect } from '@open-wc/testing';
import { choose, mount, standardOf, type } from '../../test/driver.ts';
import { backwards, everyAnswer } from '../../test/every-answer.ts';
import { sentTexts } from '../../test/sent-texts.ts';
import './define.ts';

describe('the text that a form sends', () => {
  for (const unitType of unitTypes) {
    it(`is the same for the same answers, in any order and in any version: ${unitType}`, async () => {
      const answers = everyAnswer(standardOf(unitType));
      for (const given of [answers, backwards(answers) as Answers]) {
        const form = await mount(unitType, given);
        expect(form.issues).to.deep.equal([]);
        expect(form.value).to.equal(sentTexts[unitType]);
      }
    });
  }

  it('does not tell in which order fields were filled in', async () => {
    const form = await mount('commune');
    await type(form, 'agencies.recognised', '1');
    await type(form, 'agencies.registered', '2');
    await type(form, 'agencies.total', '1.234');
    await type(form, 'movementModels', '2');
    await choose(form, 'plan.issued', 'Có');
    await type(form, 'plan.number', ' 1/KH ');
    expect(form.value).to.equal(
      '{"plan":{"issued":true,"number":"1/KH"},"movementModels":2,"agencies":{"total":1234,"registered":2,"recognised":1}}',
    );
  });
});
