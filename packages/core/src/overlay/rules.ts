import type { AddCriterion, ChooseReading, ReplaceCondition, Tighten } from '../model/overlay.ts';
import type { Condition, CriterionDefinition, LeafCondition, QuestionDefinition } from '../model/types.ts';
import { plainJson } from '../plain-json.ts';
import { questionsOf } from '../resolve.ts';
import { SCOPE_QUESTION } from '../scope.ts';
import { fits } from './fits.ts';
import { type Layer, citeIn, claim, idsOf, put, withConditions } from './layer.ts';
import { conflictOf, strictness, unreachableIn } from './prove.ts';
import { replaceLeaves } from './replace.ts';
import { BARS } from './tightens.ts';

/** The criterion that a change departs from. */
function criterionOf(layer: Layer, id: string, path: string): CriterionDefinition | undefined {
  const all = withConditions(layer.set.criteria);
  const found = all.find((criterion) => criterion.id === id);
  if (!found) layer.note(path, { code: 'unknown-criterion', criterion: id, known: all.map((each) => each.id) });
  return found;
}

/** Notes parts of a changed condition that nobody can meet, or that nobody can meet beside the other criteria. */
function noteUnreachable(layer: Layer, id: string, condition: Condition, path: string): void {
  const { set, note } = layer;
  const inner = unreachableIn(condition, set);
  for (const step of inner) note(path + step, { code: 'unreachable' });
  if (inner.length > 0) return;
  const others = withConditions(set.criteria).flatMap((other) =>
    other.id === id ? [] : [{ id: other.id, condition: other.condition! }],
  );
  const conflict = conflictOf(condition, others, set);
  if (conflict) note(path, { code: 'unreachable-together', ...conflict });
}

/** Notes that a changed condition asks less than the law's, or cannot be proven to ask as much; else keeps the proof. */
function prove(
  layer: Layer,
  id: string,
  law: Condition,
  condition: Condition,
  questions: readonly string[],
  path: string,
  at: string,
): boolean {
  const proof = strictness(law, condition, layer.set);
  if (proof.asksAsMuch) {
    const { method, tried } = proof;
    const { overlay, set } = layer;
    layer.proofs.push({
      overlay: overlay.id,
      path,
      criterion: id,
      unitType: set.unitType,
      questions: [...new Set(questions)],
      method,
      tried,
    });
    return true;
  }
  if (proof.asksAsMuch === undefined) layer.note(at, { code: 'not-proven', criterion: id });
  else layer.note(at, { code: 'loosens', criterion: id, answers: proof.answers, readings: proof.readings });
  return false;
}

const same = (a: unknown, b: unknown): boolean => plainJson(a) === plainJson(b);

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
  else if (claim(layer, `choose-reading ${reading}`, path)) {
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
  const replaced = layer.claims.get(id);
  if (replaced !== undefined) {
    return layer.note(path, { code: 'changed-twice', rule: id, by: replaced });
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
  if (good && pairs.every(({ before, after }) => same(before, after))) {
    return note(`${path}.to`, { code: 'changes-nothing' });
  }
  for (const { after } of pairs) good &&= fits(after, layer.set, `${path}.to`, note);
  const asked = pairs.flatMap(({ after }) => (after.op === 'coverage-at-least' ? after.questions : [after.question]));
  if (!good || !prove(layer, id, law, condition, asked, path, `${path}.to`)) return;
  for (const { after } of pairs) layer.raised.set(after, layer.overlay.id);
  put(layer, id, condition, citation);
  noteUnreachable(layer, id, condition, `${path}.to`);
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
  const criterion = { id, citations: [citeIn(layer.overlay, citation)], condition };
  layer.set = { ...layer.set, criteria: [...layer.set.criteria, criterion] };
  noteUnreachable(layer, id, condition, `${path}.condition`);
}

export function replaceCondition(layer: Layer, change: ReplaceCondition, path: string): void {
  const { criterion: id, condition, questions = {}, citation } = change;
  const criterion = criterionOf(layer, id, `${path}.criterion`);
  if (!criterion || !claim(layer, id, path)) return;
  const law = criterion.condition!;
  const raised = [...layer.raised].find(([leaf]) => contains(law, leaf));
  if (raised) return layer.note(path, { code: 'changed-twice', rule: id, by: raised[1] });
  if (!ask(layer, condition, questions, path)) return;
  if (same(law, condition)) return layer.note(`${path}.condition`, { code: 'changes-nothing' });
  if (!prove(layer, id, law, condition, questionsOf(condition), path, `${path}.condition`)) return;
  put(layer, id, condition, citation);
  noteUnreachable(layer, id, condition, `${path}.condition`);
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
