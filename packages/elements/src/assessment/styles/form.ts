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
    :host {
      --_muted: var(--_text);
      --_line: var(--_text);
      --_control: var(--_text);
    }
  }
  form {
    container-type: inline-size;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  .form-title {
    padding-block-end: 0.25em;
    border-block-end: 0.2em solid var(--_primary);
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.45;
    color: var(--_primary);
  }
  p {
    margin: 0.4em 0;
  }
  .bar {
    position: sticky;
    z-index: 1;
    top: var(--antt-sticky-top, 0px);
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    align-items: center;
    justify-content: space-between;
    margin-block: var(--_space);
    padding: 0.55em var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
    box-shadow: 0 2px 6px rgb(0 0 0 / 12%);
  }
  .running {
    font-weight: 600;
  }
  .left {
    font-size: 0.9em;
  }
  .errors {
    margin-block: var(--_space);
    padding: var(--_space);
    border: 3px solid var(--_not-met);
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  .errors-title {
    margin: 0;
    font-size: 1.15em;
    font-weight: 700;
  }
  .errors ul {
    margin: 0.4em 0 0;
    padding: 0;
    list-style: none;
  }
  .errors a {
    display: inline-block;
    padding-block: 0.35em;
    color: var(--_not-met);
    font-weight: 600;
  }
  .section {
    margin-block: var(--_space);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-block-start: 0.25em solid var(--_primary);
    border-radius: var(--_radius);
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
  .parts .section:first-child {
    margin-block-start: var(--_space);
  }
  .points .title,
  .parts .title {
    font-size: 1.05em;
  }
  .reason {
    padding: 0.4em 0.75em;
    border-inline-start: 0.25em solid;
    border-radius: 0.2em;
  }
  .excluded {
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_not-applicable-ground);
  }
  button {
    min-height: 44px;
    border-radius: var(--_radius);
    font: inherit;
    cursor: pointer;
  }
  .primary {
    padding: 0.6em 1.6em;
    border: 2px solid var(--_primary);
    font-weight: 700;
    color: var(--_on-primary);
    background: var(--_primary);
  }
  .secondary {
    padding: 0.35em 1em;
    border: 2px solid var(--_primary);
    font-weight: 600;
    color: var(--_primary);
    background: var(--_ground);
  }
  .link {
    padding: 0 0.5em;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    color: var(--_primary);
    background: none;
  }
  :disabled {
    cursor: not-allowed;
  }
  .all:disabled {
    opacity: 0.75;
  }
  :is(input, select, button, a, [tabindex]):focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px var(--_focus);
  }
  /* Not to be hidden behind the summary, which sticks above. */
  :is(input, select, button, fieldset, .errors, .outcome) {
    scroll-margin-block: 7em 2em;
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
    .bar {
      position: static;
      box-shadow: none;
    }
    .primary,
    .secondary,
    .link {
      display: none;
    }
    .question,
    .head {
      break-inside: avoid;
    }
  }
`;
