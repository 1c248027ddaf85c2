/// <reference lib="dom" />
/** The form by hand without any library: built once, then only what changed is touched. */
import { form, ready, validated } from '../in-page.ts';
import type { Verdict } from '@antt/core';
import type { FieldDescription, QuestionDescription } from '../description.ts';
import { type List, type Raw, type Texts, read } from './read.ts';
import { styles } from './styles.ts';
import { verdictsByHand } from './verdicts.ts';
import { RUNNING, SUBMIT, VERDICTS } from './words.ts';

type Child = Node | string | false;
type Set = (value: string, on: boolean) => void;

const raw: Raw = {};
const chips = new Map<string, HTMLElement>();
const errors = new Map<string, HTMLElement>();

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter((child) => child !== false));
  return made;
}

function chip(id: string): HTMLElement {
  const made = element('span', { className: 'chip' });
  chips.set(id, made);
  return made;
}

function show(id: string, verdict: Verdict): void {
  const at = chips.get(id)!;
  if (at.textContent === VERDICTS[verdict]) return;
  at.textContent = VERDICTS[verdict];
  at.className = `chip ${verdict}`;
}

function update(): void {
  const { answers, errors: found } = read(form, raw);
  const { whole, criteria } = verdictsByHand(answers);
  show('whole', whole);
  for (const [id, verdict] of Object.entries(criteria)) show(id, verdict);
  for (const [path, at] of errors) {
    const text = found[path] ?? '';
    if (at.textContent !== text) at.textContent = text;
  }
  validated();
}

function choice({ input, options }: FieldDescription, path: string, set: Set): HTMLElement {
  const type = input === 'many-of' ? 'checkbox' : 'radio';
  const each = options.map(({ value, label }) => {
    const box = element('input', { type, name: path });
    box.addEventListener('change', () => (set(value, box.checked), update()));
    return element('label', { className: 'option' }, box, element('span', {}, label));
  });
  return element('div', { className: 'options' }, ...each);
}

function input({ input: kind }: FieldDescription, path: string, set: Set): DocumentFragment {
  const error = element('div', { className: 'error', id: `${path}-error` });
  errors.set(path, error);
  const made = element('input', {
    id: path,
    type: kind === 'day' ? 'date' : 'text',
    className: kind === 'whole-number' ? 'text number' : 'text',
  });
  made.setAttribute('aria-describedby', error.id);
  if (kind === 'whole-number') made.inputMode = 'numeric';
  made.addEventListener('input', () => (set(made.value, true), update()));
  const both = document.createDocumentFragment();
  both.append(made, error);
  return both;
}

function field(one: FieldDescription, path: string, set: Set): HTMLElement {
  const { input: kind, label } = one;
  return kind === 'yes-no' || kind === 'one-of' || kind === 'many-of'
    ? element('fieldset', {}, element('legend', {}, label), choice(one, path, set))
    : element('label', {}, element('span', { className: 'name' }, label), input(one, path, set));
}

function single({ id, fields }: QuestionDescription): Child {
  const [only] = fields;
  if (only!.input === 'whole-number') return input(only!, id, (value) => (raw[id] = value));
  return choice(only!, id, (value, on) => {
    const chosen = (raw[id] ?? []) as string[];
    if (only!.input !== 'many-of') raw[id] = value;
    else raw[id] = on ? [...chosen, value] : chosen.filter((code) => code !== value);
  });
}

function group({ id, fields, gate }: QuestionDescription): HTMLElement {
  const texts: Texts = {};
  const waiting: HTMLElement[] = [];
  const box = element('div', { className: 'fields' });
  for (const one of fields) {
    const made = field(one, `${id}.${one.name}`, (value) => {
      texts[one.name!] = value;
      raw[id] = texts;
      if (one.name === gate?.name) for (const each of waiting) each.hidden = value !== 'yes';
    });
    if (gate && one.name !== gate.name) waiting.push(made);
    box.append(made);
  }
  for (const each of waiting) each.hidden = true;
  return box;
}

function list({ id, fields, gate }: QuestionDescription): DocumentFragment {
  const state: List = { rows: [] };
  const rows = element('div', { hidden: true });
  const add = (): void => {
    const row: Texts = {};
    const at = state.rows.push(row) - 1;
    const each = fields.map((one) => field(one, `${id}.${at}.${one.name}`, (value) => (row[one.name!] = value)));
    rows.insertBefore(element('div', { className: 'fields' }, ...each), rows.lastChild);
  };
  const more = element('button', { type: 'button' }, form.addRow);
  more.addEventListener('click', () => (add(), update()));
  rows.append(more);
  const first = choice(gate!, id, (any) => {
    state.any = any;
    raw[id] = state;
    if (any === 'yes' && state.rows.length === 0) add();
    rows.hidden = any !== 'yes';
  });
  const both = document.createDocumentFragment();
  both.append(first, rows);
  return both;
}

function question(one: QuestionDescription): HTMLElement {
  const { id, label, help, shape } = one;
  const name =
    shape === 'single' && one.fields[0]!.input === 'whole-number'
      ? element('label', { className: 'name', htmlFor: id }, label)
      : element('legend', {}, label);
  const body = shape === 'single' ? single(one) : shape === 'group' ? group(one) : list(one);
  return element('fieldset', {}, name, element('div', { className: 'muted' }, help), body);
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);
const sections = form.sections.map(({ id, label, citation, questions }) =>
  element(
    'section',
    {},
    element('div', { className: 'head' }, element('h3', {}, label), chip(id)),
    element('div', { className: 'muted' }, citation),
    ...questions.map(question),
  ),
);
const bar = element('div', { className: 'bar' }, `${RUNNING}: `, chip('whole'));
bar.setAttribute('role', 'status');
const root = document.getElementById('form')!;
root.append(
  element(
    'form',
    { className: 'hand' },
    element('h2', {}, form.title),
    bar,
    ...sections,
    element('button', {}, SUBMIT),
  ),
);
update();
ready(() => root);
