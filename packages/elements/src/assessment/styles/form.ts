import { css } from 'lit';

/** The form as a whole: title, summary, errors, sections, buttons. */
export const formStyles = css`
  :host {
    accent-color: var(--_primary);
  }
  .more {
    --_muted: var(--_text);
    --_line: var(--_text);
    --_control: var(--_text);
  }
  @media (prefers-contrast: more) {
    form {
      --_muted: var(--_text);
      --_line: var(--_text);
      --_control: var(--_text);
    }
  }
  form {
    container-type: inline-size;
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
    border-block-end: 0.15em solid;
    font-size: 1.5em;
    font-weight: 700;
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
  .bar {
    z-index: 1;
    top: var(--antt-sticky-top, 0px);
    padding-block: 0.5em;
    box-shadow: 0 2px 6px rgb(0 0 0 / 12%);
  }
  .running,
  .errors a {
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
    border-block-start: 0.25em solid var(--_primary);
  }
  .points {
    margin-block-start: var(--_space);
    padding-inline-start: var(--_space);
    border-inline-start: 0.2em solid var(--_line);
  }
  .points > .criterion + .criterion,
  .parts .section {
    margin-block-start: var(--_space);
    padding: var(--_space) 0 0;
    border: 0;
    border-block-start: 1px solid var(--_line);
    border-radius: 0;
  }
  .points .title,
  .parts .title {
    font-size: 1.05em;
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
  :is(input, select, button, a, [tabindex]):focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px var(--_focus);
  }
  :is(input, select, button, a, [tabindex]) {
    scroll-margin-block: 1em 2em;
  }
  /* The summary stays in sight where it leaves room for the questions; what is scrolled to is not to be hidden behind it. */
  @media screen and (min-height: 26em) {
    @container (min-width: 17em) {
      .bar {
        position: sticky;
      }
      :is(input, select, button, a, [tabindex]) {
        scroll-margin-block-start: calc(var(--antt-sticky-top, 0px) + var(--_bar, 5em) + 1em);
      }
    }
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
  @media print {
    button {
      display: none;
    }
    .question,
    .head {
      break-inside: avoid;
    }
  }
`;
