import { css } from 'lit';

export const listCheckStyles = css`
  .title,
  .over {
    margin-block: var(--_space) 0.35em;
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.5;
  }
  .title {
    margin-block-start: 0;
    font-size: 1.3em;
  }
  label {
    display: block;
    font-weight: 600;
  }
  .hint {
    margin: 0 0 0.35em;
    color: var(--_muted);
    font-size: 0.9em;
  }
  textarea {
    display: block;
    width: 100%;
    min-height: 12em;
    padding: 0.6em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    font: inherit;
    line-height: 1.6;
    color: inherit;
    background: var(--_ground);
    resize: vertical;
  }
  :is(textarea, button, [tabindex]):focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px var(--_focus);
  }
  .summary {
    margin-block: var(--_space) 0;
    padding: 0.5em 0.75em;
    border: 1px solid;
    border-radius: var(--_radius);
    font-weight: 600;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.6em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }
  li svg {
    margin-block-start: 0.3em;
  }
  .sure svg {
    color: var(--_not-met);
  }
  .likely svg {
    color: var(--_undetermined);
  }
  /* Browsers leave a colour that a drawing has of its own. */
  @media (forced-colors: active) {
    :is(.sure, .likely) svg {
      color: CanvasText;
    }
  }
  button {
    min-height: 24px;
    margin: 0.25em 0.5em 0 0;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    font: inherit;
    font-size: 0.9em;
    color: var(--_primary);
    background: var(--_ground);
    cursor: pointer;
  }
  .scroll {
    overflow-x: auto;
    container-type: inline-size;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.4em 0.6em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    overflow-wrap: normal;
  }
  thead th {
    white-space: nowrap;
    font-weight: 600;
  }
  /* On a phone the four columns fit without scrolling. */
  @container (max-width: 25em) {
    th,
    td {
      padding-inline: 0.25em;
    }
  }
  td.figure,
  th.figure {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .off td {
    font-weight: 600;
  }
  ol {
    padding-inline-start: 3em;
  }
  @media print {
    textarea,
    .hint,
    button {
      display: none;
    }
  }
`;
