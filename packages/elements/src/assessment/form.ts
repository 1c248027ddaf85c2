import type { AnswerIssue, Verdict } from '@antt/core';
import { type TemplateResult, html, nothing } from 'lit';
import { ariaLevel } from '../head.ts';
import type { Language } from '../languages.ts';
import type { QuestionDetail } from '../result/antt-result.ts';
import { registeredOverlays } from '../overlays/overlays.ts';
import type { BadSetting } from './config.ts';
import { questionView } from './question.ts';
import { sections } from './sections.ts';
import { errorSummary, summaryBar } from './summary.ts';
import type { FormView } from './view.ts';

/** State and doings of the element around the form. */
export interface Frame {
  readonly headingLevel: number;
  readonly auditBase: string | undefined;
  readonly disabled: boolean;
  /** Whether the list of faults is on view, and the result. */
  readonly summary: boolean;
  readonly outcome: boolean;
  /** Verdict that was announced last. */
  readonly announcement: Verdict | undefined;
  /** What is told of the draft. */
  readonly draft: Node | undefined;
  submit(event: Event): void;
  /** A field has been left. */
  left(event: FocusEvent): void;
  /** A form around this one is held back by a wrong answer. */
  held(): void;
  /** Moves the focus to a field. */
  go(event: Event, path: string, question: string): void;
  /** Takes out an answer to a question that is not asked. */
  leaveOut(question: string): void;
}

/** Why there is no form: never a blank page. */
export function configurationError(words: Language, { attribute, given, error, needs }: BadSetting): TemplateResult {
  const { locale, ui } = words;
  const { language } = locale;
  const said = attribute === 'overlays' && registeredOverlays()?.say(error, words);
  if (!error) return html`<p class="muted" part="message" role="status" lang=${language} dir="ltr">${said}</p>`;
  return html`<div class="errors" part="message" role="alert" tabindex="-1" lang=${language} dir="ltr">
    <p class="title">${ui.configuration}</p>
    <p>${said || ui.badSetting(attribute, given, needs)}</p>
  </div>`;
}

export function formTemplate(form: FormView, frame: Frame): TemplateResult {
  const { standard, language, words, model } = form;
  const { ui, locale } = language;
  const { headingLevel } = frame;
  const { window, questions, criteriaSet, instrument } = standard;
  const { amendments, overlays = [] } = criteriaSet;
  const isAsked = ({ question }: AnswerIssue): boolean => questions.some(({ id }) => id === question);
  // Faults of answers that are not asked for have no field beside which they could stand.
  const summary = model.issues.length > 0 && (frame.summary || form.readonly || !model.issues.every(isAsked));
  const excluded = model.result.reason?.code === 'excluded';
  return html`<form lang=${locale.language} dir="ltr" novalidate @focusout=${frame.left}>
    <div class="form-title" part="title" role="heading" aria-level=${ariaLevel(headingLevel)}>
      ${ui.title(words.unitType.label, standard.year)}
    </div>
    <p class="muted">
      ${[instrument, ...amendments, ...overlays].map(words.instrument).join(', ')}.
      ${window ? ui.window(locale.day(window.from), locale.day(window.to)) : ''}
    </p>
    <div class="visually-hidden" tabindex="-1" @focus=${frame.held}></div>
    ${summaryBar(form)} ${summary ? errorSummary(form, isAsked, frame) : nothing} ${frame.draft}
    <fieldset class="all" ?disabled=${frame.disabled}>
      ${questions.filter(({ criteria }) => criteria.length === 0).map((question) => questionView(form, question))}
      ${excluded ? html`<p class="excluded">${ui.excluded}</p>` : nothing}
      <div ?hidden=${excluded}>${sections(form, standard.criteria, model.result.criteria, headingLevel + 1)}</div>
      ${form.readonly ? nothing : html`<button class="primary" part="submit" type="submit" @click=${frame.submit}>${ui.submit}</button>`}
    </fieldset>
    ${
      frame.outcome
        ? html`<div class="outcome" id="result" tabindex="-1" role="group" aria-label=${ui.result}>
            <antt-result
              part="result"
              lang=${locale.language}
              heading-level=${headingLevel + 1}
              ?linked=${!form.readonly}
              .auditBase=${frame.auditBase}
              .result=${model.result}
              .criteriaSet=${standard.criteriaSet}
              .answers=${model.answers}
              @antt-question=${(event: CustomEvent<QuestionDetail>) => {
                event.stopPropagation();
                frame.go(event, event.detail.question, event.detail.question);
              }}
            ></antt-result>
          </div>`
        : nothing
    }
    <div class="visually-hidden" role="status">
      ${frame.announcement ? ui.announce(locale.verdict(frame.announcement)) : nothing}
    </div>
  </form>`;
}
