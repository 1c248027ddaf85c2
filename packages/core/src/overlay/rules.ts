import type { AddCriterion, ChooseReading, ReplaceCondition, Tighten } from '../model/overlay.ts';
import type { Condition, CriterionDefinition, LeafCondition, QuestionDefinition } from '../model/types.ts';
import { questionsOf } from '../resolve.ts';
import { SCOPE_QUESTION } from '../scope.ts';
import { fits } from './fits.ts';
import { type Layer, changeCriterion, citeIn, claim, idsOf, withConditions } from './layer.ts';
import { extended, strictness, unreachableIn } from './prove.ts';
import { replaceLeaves } from './replace.ts';
import { BARS } from './tightens.ts';

/** The criterion that a change departs from. */
function criterionOf(layer: Layer, id: string, path: string): CriterionDefinition | undefined {
  const all = withConditions(layer.set.criteria);
  const found = all.find((criterion) => criterion.id === id);
  if (!found) layer.note(path, { code: 'unknown-criterion', criterion: id, known: all.map((each) => each.id) });
  return found;
}

/** Puts a condition in the place of a criterion's, which then cites both texts. */
function put(layer: Layer, id: string, condition: Condition, citation: string): void {
  const criteria = changeCriterion(layer.set.criteria, id, (criterion) => ({
    ...criterion,
    condition,
    citations: [...criterion.citations, citeIn(layer.overlay, citation)],
  }));
  layer.set = { ...layer.set, criteria };
}

const noteUnreachable = (layer: Layer, condition: Condition, path: string): void => {
  for (const inner of unreachableIn(condition, layer.set)) layer.note(path + inner, { code: 'unreachable' });
};

const asks = (leaf: LeafCondition, { op, question, part }: Tighten['rule']): boolean =>
  leaf.op === op &&
  (leaf.op === 'coverage-at-least'
    ? leaf.questions.includes(question) && (part === undefined || leaf.part === part)
    : leaf.question === question);

export function chooseReading(layer: Layer, { reading, option, citation: _ }: ChooseReading, path: string): void {
  const { readings, takenReadings } = layer.set;
  const known = Object.hasOwn(readings, reading) ? readings[reading]!.options : undefined;
  if (!known) layer.note(`${path}.reading`, { code: 'unknown-reading', reading, known: Object.keys(readings) });
  else if (!known.includes(option)) layer.note(`${path}.option`, { code: 'unknown-option', reading, option, known });
  else if (claim(layer, `reading ${reading}`, path)) {
    const taken = { ...takenReadings, [reading]: { option, overlay: layer.overlay.id } };
    layer.set = { ...layer.set, takenReadings: taken };
  }
}

export function tighten(layer: Layer, { criterion: id, rule, to, citation }: Tighten, path: string): void {
  const criterion = criterionOf(layer, id, `${path}.criterion`);
  if (!criterion) return;
  const law = criterion.condition!;
  for (const bar of Object.keys(to)) {
    if (BARS[rule.op] === bar) continue;
    return layer.note(`${path}.to.${bar}`, { code: 'unknown-bar', op: rule.op, bar });
  }
  const replaced = layer.claims.get(`criterion ${id}`);
  if (replaced !== undefined) {
    return layer.note(path, { code: 'changed-twice', rule: `criterion ${id}`, by: replaced });
  }
  const pairs: { before: LeafCondition; after: LeafCondition }[] = [];
  let good = true;
  const note: Layer['note'] = (at, fault) => {
    good = false;
    layer.note(at, fault);
  };
  const condition = replaceLeaves(law, (before) => {
    if (!asks(before, rule)) return undefined;
    const by = layer.raised.get(before);
    if (by !== undefined) {
      note(path, { code: 'changed-twice', rule: `${id} ${rule.op} ${rule.question}`, by });
    }
    const after = { ...before, ...to } as LeafCondition;
    pairs.push({ before, after });
    return after;
  });
  if (pairs.length === 0)
    note(`${path}.rule`, { code: 'unknown-rule', criterion: id, op: rule.op, question: rule.question });
  for (const { before, after } of good ? pairs : []) {
    if (!fits(after, layer.set, `${path}.to`, note)) break;
    const proof = strictness(before, after, layer.set);
    if (!proof.asksAsMuch) {
      const answers = extended(proof.answers, law, condition, layer.set);
      note(`${path}.to`, { code: 'loosens', criterion: id, answers, readings: proof.readings });
      break;
    }
    layer.raised.set(after, layer.overlay.id);
    layer.proofs.push({ overlay: layer.overlay.id, path, criterion: id, method: proof.method, tried: proof.tried });
  }
  if (!good) return;
  noteUnreachable(layer, condition, `${path}.to`);
  put(layer, id, condition, citation);
}

/** Takes in the questions that a condition asks and the law does not; `false` where something is wrong with them. */
function ask(
  layer: Layer,
  condition: Condition,
  own: Readonly<Record<string, QuestionDefinition>>,
  path: string,
): boolean {
  const { questions } = layer.set;
  const asked = questionsOf(condition);
  let good = true;
  const note: Layer['note'] = (at, fault) => {
    good = false;
    layer.note(at, fault);
  };
  for (const question of Object.keys(own)) {
    const at = `${path}.questions.${question}`;
    if (Object.hasOwn(questions, question) || question === SCOPE_QUESTION)
      note(at, { code: 'question-taken', question });
    else if (!asked.includes(question)) note(at, { code: 'unused-question', question });
  }
  if (!good) return false;
  layer.set = { ...layer.set, questions: { ...questions, ...own } };
  return fits(condition, layer.set, `${path}.condition`, layer.note);
}

export function addCriterion(layer: Layer, change: AddCriterion, path: string): void {
  const { id, condition, questions = {}, citation = id } = change;
  if (idsOf(layer.set.criteria).includes(id)) {
    return layer.note(`${path}.id`, { code: 'criterion-taken', criterion: id });
  }
  if (!ask(layer, condition, questions, path)) return;
  noteUnreachable(layer, condition, `${path}.condition`);
  const criterion = { id, citations: [citeIn(layer.overlay, citation)], condition };
  layer.set = { ...layer.set, criteria: [...layer.set.criteria, criterion] };
}

export function replaceCondition(layer: Layer, change: ReplaceCondition, path: string): void {
  const { criterion: id, condition, questions = {}, citation } = change;
  const criterion = criterionOf(layer, id, `${path}.criterion`);
  if (!criterion || !claim(layer, `criterion ${id}`, path)) return;
  const law = criterion.condition!;
  const raised = [...layer.raised].find(([leaf]) => contains(law, leaf));
  if (raised) return layer.note(path, { code: 'changed-twice', rule: `criterion ${id}`, by: raised[1] });
  if (!ask(layer, condition, questions, path)) return;
  const proof = strictness(law, condition, layer.set);
  if (!proof.asksAsMuch) {
    const { answers, readings } = proof;
    return layer.note(`${path}.condition`, { code: 'loosens', criterion: id, answers, readings });
  }
  noteUnreachable(layer, condition, `${path}.condition`);
  layer.proofs.push({ overlay: layer.overlay.id, path, criterion: id, method: proof.method, tried: proof.tried });
  put(layer, id, condition, citation);
}

/** Whether a leaf stands somewhere in a condition. */
function contains(condition: Condition, leaf: LeafCondition): boolean {
  let found = false;
  replaceLeaves(condition, (each) => {
    found ||= each === leaf;
    return undefined;
  });
  return found;
}
