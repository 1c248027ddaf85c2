import { css } from 'lit';

/** The form as a whole: title, summary, errors, sections, buttons. */
export const formStyles = css`
  :host {
    accent-color: var(--_primary);
  }
  fieldset,
  legend,
  ul {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
  }
  p {
    margin: 0.35em 0;
  }
  .form-title {
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.4;
    color: var(--_primary);
  }
  .bar,
  .errors,
  .section,
  .excluded {
    margin-block: var(--_space);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  /* The summary stays in sight where it leaves room for the questions. */
  .bar {
    position: sticky;
    z-index: 1;
    top: min(var(--antt-sticky-top, 0px), 99 * (100vw - 17em), 99 * (100vh - 26em));
    padding-block: 0.5em;
    box-shadow: 0 2px 6px rgb(0 0 0 / 12%);
  }
  progress {
    width: 100%;
    height: 0.4em;
  }
  .errors a,
  .running {
    font-weight: 600;
  }
  .errors {
    border: 3px solid var(--_not-met);
  }
  .errors a {
    display: inline-block;
    padding-block: 0.35em;
    color: var(--_not-met);
  }
  .section {
    padding-block-start: 0;
    border-block-start: 0.25em solid var(--_primary);
  }
  summary {
    margin-inline: calc(-1 * var(--_space));
    padding: 0.6em var(--_space) 0.6em 2.4em;
    list-style: none;
    background: var(--_surface);
    cursor: pointer;
  }
  summary::before {
    float: inline-start;
    width: 0.5em;
    height: 0.5em;
    margin: 0.45em -1.4em;
    border: solid var(--_primary);
    border-width: 0 0.15em 0.15em 0;
    rotate: -45deg;
    content: '';
  }
  [open] > summary::before {
    rotate: 45deg;
  }
  [open] > summary {
    margin-block-end: 0.5em;
  }
  .criterion + .criterion {
    margin-block-start: var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .muted + .criterion {
    margin-block-start: var(--_space);
  }
  .section .section {
    margin-inline: calc(-1 * var(--_space));
    padding-block-end: 0;
    border-width: 1px 0 0;
    border-radius: 0;
  }
  .criterion .title {
    font-size: 1em;
  }
  .reason {
    padding: 0.35em 0.75em;
    border-inline-start: 0.25em solid;
  }
  button {
    min-height: 44px;
    padding: 0.35em 1em;
    border: 2px solid var(--_primary);
    border-radius: var(--_radius);
    font: inherit;
    font-weight: 600;
    color: var(--_primary);
    background: var(--_ground);
    cursor: pointer;
  }
  .primary {
    padding: 0.6em 1.6em;
    color: var(--_on-primary);
    background: var(--_primary);
  }
  .link {
    padding: 0 0.5em;
    border: 0;
    font-weight: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    background: none;
  }
  .all:disabled {
    opacity: 0.75;
  }
  :is(input, select, button, a, summary, [tabindex]):focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px var(--_focus);
  }
  /* What is scrolled to is not to be hidden behind the summary. */
  :is(input, select, button, a, summary, [tabindex]) {
    scroll-margin-block: calc(var(--antt-sticky-top, 0px) + 7.5em) 2em;
  }
  .outcome {
    margin-block-start: var(--_space);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media screen {
    form + form {
      display: none;
    }
  }
  @media print {
    form:has(+ form),
    progress,
    summary::before,
    button,
    .hint {
      display: none;
    }
    form[lang] {
      --_space: 0.5em;
      font-size: 0.9em;
    }
    ::details-content {
      content-visibility: visible;
    }
    .bar,
    summary {
      position: static;
      padding-inline: var(--_space);
    }
    summary,
    .criterion > .muted {
      break-after: avoid;
    }
    .criterion:not(:has(.criterion)),
    .question {
      break-inside: avoid;
    }
  }
`;
