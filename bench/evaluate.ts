/**
 * `npm run bench`: verdicts per second for full communes, beside code written by hand for the same rules with the same
 * output, and beside two rule engines on the part of the rules that they can say. Every contestant is checked to
 * agree on every unit before any is timed.
 */
import assert from 'node:assert/strict';
import { cpus } from 'node:os';
import { compile, wordsFor } from '@antt/core';
import { vi } from '@antt/core/locales/vi';
import { criteriaFor } from '@antt/schemas';
import { texts } from '@antt/schemas/texts/vi';
import jsonLogic from 'json-logic-js';
import { type Commune, evaluateByHand, verdictByHand } from './commune-by-hand.ts';
import { communes } from './communes.ts';
import { measure, print } from './measure.ts';
import { jsonLogicRule, plainPart, rulesEngine } from './rule-engines.ts';

const set = criteriaFor('commune', 2025);
const standard = compile(set, { readings: { reduction: 'contained', recognitionBase: 'pooled' } });
const units = communes(1000);
const basis = standard.evaluate({}).basis as { engine: string; data: string; verification: 'verified' };

const verdicts: Record<string, number> = {};
for (const unit of [
  ...units,
  {},
  { plan: { issued: true } },
  { seriousCrimes: [{ on: '2025-05-05' }] },
  { schools: { total: 3, registered: 2, recognised: 2 } },
]) {
  const result = standard.evaluate(unit);
  assert.deepEqual(
    JSON.parse(JSON.stringify(result)),
    JSON.parse(JSON.stringify(evaluateByHand(unit as Commune, basis))),
  );
  assert.equal(standard.verdict(unit), verdictByHand(unit as Commune));
  verdicts[result.verdict] = (verdicts[result.verdict] ?? 0) + 1;
}

const plain = plainPart(set);
const logic = jsonLogicRule(plain.conditions);
const engine = rulesEngine(plain.conditions);
const facts = units.map((unit) => ({ ...unit }));
for (const unit of facts) {
  const met = plain.standard.verdict(unit) === 'met';
  assert.equal(jsonLogic.apply(logic, unit), met);
  assert.equal((await engine.run(unit)).events.length > 0, met);
}

console.log(
  `Node ${process.version}, ${cpus()[0]?.model.trim()}; ${units.length} made-up communes, ${standard.questions.length} questions, verdicts ${JSON.stringify(verdicts)}`,
);
const unit = (index: number) => units[index] as Commune;

print(
  'Explained result',
  measure(
    [
      { name: 'by hand', run: (index) => evaluateByHand(unit(index), basis) },
      { name: 'antt: standard.evaluate', run: (index) => standard.evaluate(units[index]!) },
    ],
    units.length,
  ),
);

print(
  'Verdict only',
  measure(
    [
      { name: 'by hand', run: (index) => verdictByHand(unit(index)) },
      { name: 'antt: standard.verdict', run: (index) => standard.verdict(units[index]!) },
    ],
    units.length,
  ),
);

print(
  `Verdict on the ${plain.conditions.length} plain conditions`,
  measure(
    [
      { name: 'antt: standard.verdict (checks its input)', run: (index) => plain.standard.verdict(units[index]!) },
      { name: 'antt: standard.evaluate (explained)', run: (index) => plain.standard.evaluate(units[index]!) },
      { name: 'json-logic-js (input not checked)', run: (index) => jsonLogic.apply(logic, facts[index]) },
    ],
    units.length,
  ),
);

// json-rules-engine is asynchronous: timed by itself, one run after another.
const RUNS = 3000;
await engine.run(facts[0]);
const start = performance.now();
for (let index = 0; index < RUNS; index += 1) await engine.run(facts[index % facts.length]);
const rate = (RUNS / (performance.now() - start)) * 1000;
const own = measure([{ name: 'antt', run: (index) => plain.standard.verdict(units[index]!) }], units.length).get(
  'antt',
)!;
print(
  'The same beside json-rules-engine',
  new Map([
    ['antt: standard.verdict (checks its input)', own],
    ['json-rules-engine (input not checked)', rate],
  ]),
);

const words = wordsFor(texts, set);
const half = units.map(({ residentialAreas: _, crimes: __, plan: ___, ...rest }) => rest);
type Said = ReturnType<typeof standard.evaluate>;
const results = units.map((one) => standard.evaluate(one));
const say = ({ criteria }: Said): number => {
  let length = 0;
  for (const { citations, verdict, reason, parts } of criteria) {
    for (const one of [{ citations, verdict, reason }, ...parts]) {
      length += vi.citation(one.citations[0]!, words).length + vi.verdict(one.verdict).length;
      for (const line of vi.reasonLines(one.reason, words)) length += line.length;
    }
  }
  return length;
};
const asked = measure(
  [
    { name: 'evaluate', run: (index) => standard.evaluate(units[index]!) },
    { name: 'explanation: a result said in Vietnamese', run: (index) => say(results[index]!) },
    { name: 'evaluate and say it in Vietnamese', run: (index) => say(standard.evaluate(units[index]!)) },
    { name: 'shortfall', run: (index) => standard.shortfall(units[index]!) },
    { name: 'nextQuestions, three questions open', run: (index) => standard.nextQuestions(half[index]!) },
  ],
  units.length,
);
print('A full commune explained', asked);
const micros = (name: string): number => 1e6 / asked.get(name)!;
for (const name of asked.keys()) {
  console.log(`  ${name}: ${micros(name).toFixed(1)} µs, ${(micros(name) / micros('evaluate')).toFixed(2)} × evaluate`);
}
