import { css } from 'lit';

export const calendarStyles = css`
  .over {
    font-size: 1.3em;
    font-weight: 600;
    line-height: 1.5;
  }
  .state {
    margin-block: 0.5em;
    padding: 0.6em 0.9em;
    border: 1px solid;
    border-radius: var(--_radius);
  }
  .state b {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  ul {
    margin: 0.25em 0 0;
    padding-inline-start: 1.4em;
    list-style: disc;
  }
  p,
  dl,
  dd {
    margin: 0;
  }
  ol {
    margin: var(--_space) 0;
    padding: 0;
    list-style: none;
  }
  /* A step that is late has a double line, what is lacking a broken one: told apart without colour, on paper too. */
  li.step {
    padding: 0.5em 0 0.75em 1em;
    border-inline-start: 6px solid var(--_line);
    break-inside: avoid;
  }
  li.late {
    border-inline-start: 6px double var(--_not-met);
  }
  li.missing,
  li.incomplete,
  li.early {
    border-inline-start: 6px dashed var(--_undetermined);
  }
  li.done {
    border-inline-start-color: var(--_met);
  }
  li.now {
    border-inline-start-color: var(--_primary);
  }
  .step + .step {
    margin-block-start: 0.5em;
  }
  .days {
    font-weight: 600;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(6em, auto) 1fr;
    gap: 0.1em 1em;
    margin-block-start: 0.25em;
    font-size: 0.95em;
  }
  dt {
    color: var(--_muted);
  }
  .alert {
    font-weight: 600;
  }
  .chip.now {
    color: var(--_primary);
    background: var(--_ground);
  }
  button {
    padding: 0.5em 1em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    font: inherit;
    color: var(--_primary);
    background: var(--_ground);
    cursor: pointer;
  }
  button:focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px var(--_focus);
  }
  @container (max-width: 28em) {
    dl {
      grid-template-columns: 1fr;
      gap: 0;
    }
    dd {
      margin-block-end: 0.25em;
    }
  }
  /* Beside others in a row, and where a page floats it, it is as wide as a page of text and no wider than there is room. */
  :host {
    container-type: inline-size;
    contain-intrinsic-inline-size: 40em;
    min-width: 0;
    max-width: 100%;
  }
  @media print {
    button {
      display: none;
    }
  }
`;
