import {
  type AnswerIssue,
  type Answers,
  type CriterionOutline,
  type FormStandard,
  fieldsFromAnswers,
  wordsFor,
} from '@antt/core';
import { said } from '../messages/said.ts';
import { askedWhen } from './asked-when.ts';
import { type Markup, attributes, markup } from './markup.ts';
import { questionMarkup } from './question.ts';
import type { PlainView } from './view.ts';
import { type Language, languages } from './words.ts';

/** How a form without script is written. */
export interface RenderOptions {
  /** Vietnamese when it is left out. */
  readonly language?: 'vi' | 'en';
  /** Name under which the element sends its answers once the script runs; `answers` when it is left out. */
  readonly name?: string;
  /** What is filled in already: right or wrong, such as `given` of `readForm`. */
  readonly answers?: Answers;
  /** What is wrong with it, such as `issues` of `readForm`: shown in a list on top, and beside the fields. */
  readonly issues?: readonly AnswerIssue[];
  /** Where to post. Given, there is a `<form>` around it and a button; left out, it is for a form of your own. */
  readonly action?: string;
  /** Word on that button. */
  readonly send?: string;
  /** Level of the form's heading, 2 when it is left out; those below follow. */
  readonly headingLevel?: number;
  /** Further attributes of the element: `id`, `readings`, `overlays`, … */
  readonly attributes?: Readonly<Record<string, string>>;
}

function languageOf(code: string): Language {
  if (Object.hasOwn(languages, code)) return said<Language>(code, languages[code as keyof typeof languages]);
  throw new RangeError(
    `renderForm: language: expected ${Object.keys(languages).join(' or ')}, got ${JSON.stringify(code)}.`,
  );
}

const heading = (level: number, ...content: readonly (Markup | string)[]): Markup => {
  const tag = `h${Math.min(level, 6)}`;
  return markup`<${tag}>${content}</${tag}>\n`;
};

/** Points of one clause stand under its heading. */
function sections(form: PlainView, outlines: readonly CriterionOutline[], level: number): Markup[] {
  const { standard, language, words } = form;
  let clause: string | undefined;
  return outlines.map(({ id, citations, questions, parts }) => {
    const own = id.split('.').slice(0, 2).join('.');
    const label = own === id ? undefined : words.clause(own);
    const first = label !== undefined && own !== clause;
    clause = own;
    const below = label === undefined ? level : level + 1;
    const cited = citations.map((place) => language.locale.citation(place, words)).join('; ');
    const asked = questions.flatMap((question) => standard.questions.filter((one) => one.id === question));
    return markup`${first && heading(level, label)}<section>
${heading(below, words.criterion(id).label)}<p class="antt-hint">${cited}</p>
${asked.map((question) => questionMarkup(form, question))}${sections(form, parts, below + 1)}</section>\n`;
  });
}

/** What is to be corrected, with a link to each place that the form has. */
function errorList(form: PlainView, issues: readonly AnswerIssue[], drawn: ReadonlySet<string>): Markup | undefined {
  const { language, words } = form;
  if (issues.length === 0) return undefined;
  return markup`<div class="antt-errors" role="alert">${heading(form.level + 1, language.ui.errors(issues.length))}<ul>${issues.map(
    (issue) => {
      const text = `${language.locale.place(issue, words)}: ${language.locale.issue(issue, words)}`;
      const target = [form.id(issue.path), form.id(issue.question, 'question')].find((id) => drawn.has(id));
      return target ? markup`<li><a href="#${target}">${text}</a></li>\n` : markup`<li>${text}</li>\n`;
    },
  )}</ul></div>\n`;
}

const readingsOf = (readings: Readonly<Record<string, string>>): string | undefined =>
  Object.entries(readings)
    .map((pair) => pair.join('='))
    .join(' ') || undefined;

/**
 * The form as plain HTML inside `<antt-assessment>`, for pages whose script has not run yet or never will. It is complete, needs no
 * style of its own (`antt-form.css` gives it one), and posts its answers as fields by path, which `readForm` reads. When the
 * script comes, the element takes the place of it; `antt-take-over.js` takes over what was entered meanwhile.
 *
 * All text is escaped. No inline style and no inline script.
 *
 * @example
 * const standard = compile(criteriaFor('commune', 2025));
 * response.end(`<!doctype html>…${renderForm(standard, { action: '/tu-danh-gia' })}…`);
 *
 * @throws {RangeError} when the language is not known, or an attribute's name is none.
 */
export function renderForm(standard: FormStandard, options: RenderOptions = {}): string {
  const { name = 'answers', answers = {}, issues = [], action, headingLevel = 2 } = options;
  const language = languageOf(options.language ?? 'vi');
  const { criteriaSet, instrument, unitType, year, window, readings, questions } = standard;
  const words = wordsFor(language.texts, criteriaSet);
  const { ui, locale, plain } = language;
  const texts = new Map<string, string[]>();
  for (const [path, text] of fieldsFromAnswers(answers)) texts.set(path, [...(texts.get(path) ?? []), text]);
  const when = askedWhen(criteriaSet, words, language);
  const form: PlainView = {
    standard,
    language,
    words,
    level: headingLevel,
    texts: (path) => texts.get(path) ?? [],
    rows: (question) => (Array.isArray(answers[question]) ? answers[question].length : 0),
    error: (path) => {
      const issue = issues.find((one) => one.path === path);
      return issue && locale.issue(issue, words);
    },
    askedWhen: (question) => when.get(question) ?? [],
    id: (path, beside) => `${name}-${path}${beside ? `~${beside}` : ''}`,
  };

  const scope = questions.filter(({ criteria }) => criteria.length === 0);
  const body = markup`${scope.map((question) => questionMarkup(form, question))}${sections(form, standard.criteria, headingLevel + 1)}`;
  const drawn = new Set([...body.text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!));
  const laws = [instrument, ...criteriaSet.amendments, ...(criteriaSet.overlays ?? [])]
    .map(words.instrument)
    .join(', ');
  const days = window ? ui.window(locale.day(window.from), locale.day(window.to)) : '';

  for (const attribute of Object.keys(options.attributes ?? {})) {
    if (/^(?!on|style$)[a-z][a-z0-9-]*$/.test(attribute)) continue;
    throw new RangeError(
      `renderForm: attributes: expected names such as "readings", got ${JSON.stringify(attribute)}.`,
    );
  }
  const value = Object.keys(answers).length > 0 ? JSON.stringify(answers) : undefined;
  const element = attributes({
    'unit-type': unitType,
    year,
    readings: readingsOf(readings),
    lang: locale.language,
    name,
    'heading-level': headingLevel === 2 ? undefined : headingLevel,
    value,
    ...options.attributes,
  });
  const inside = markup`<antt-assessment${element}><fieldset class="antt-form" data-antt-fields>
${heading(headingLevel, ui.title(words.unitType.label, year))}<p class="antt-hint">${laws}. ${days} ${plain.blanks}</p>
${errorList(form, issues, drawn)}${body}</fieldset></antt-assessment>`;
  if (action === undefined) return inside.text;
  return markup`<form method="post" action="${action}">
${inside}
<p><button type="submit" class="antt-send">${options.send ?? plain.send}</button></p>
</form>`.text;
}
