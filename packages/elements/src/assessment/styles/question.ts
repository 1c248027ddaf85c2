import { css } from 'lit';

/** One question: label, controls, rows of incidents, tables of figures. */
export const questionStyles = css`
  .question,
  .table {
    margin-block: var(--_space);
  }
  .name {
    display: block;
    font-weight: 600;
  }
  .error {
    font-weight: 600;
    color: var(--_not-met);
  }
  .question:has(> .error) {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_not-met);
  }
  .label {
    display: block;
    margin-block-end: 0.45em;
    font-size: 0.95em;
  }
  /* Room for the halo of a focused control. */
  .hint,
  .proof {
    margin-block: 0.45em;
  }
  .whole-number,
  .text,
  .day,
  .option,
  select {
    max-width: 100%;
    min-height: 44px;
    padding: 0.35em 0.6em;
    border: 2px solid var(--_control);
    border-radius: var(--_radius);
    font: inherit;
    color: var(--_text);
    background: var(--_ground);
  }
  .whole-number {
    width: 8em;
  }
  .text {
    width: 18em;
  }
  [aria-invalid] {
    border-color: var(--_not-met);
  }
  .fields,
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    margin-block: 0.35em;
  }
  .options {
    gap: 0.5em;
  }
  .field {
    max-width: 100%;
  }
  .option {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    padding-inline-end: 0.9em;
    cursor: pointer;
  }
  .option:has(:checked) {
    border-color: var(--_primary);
    outline: 1px solid var(--_primary);
    font-weight: 600;
  }
  .option input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin: 0;
  }
  .row {
    margin-block: 0.5em;
    padding: 0.5em var(--_space);
    border-inline-start: 0.25em solid var(--_primary);
    background: var(--_surface);
  }
  .row > .label {
    float: inline-start;
    width: 100%;
    font-weight: 600;
  }
  .row > .fields {
    clear: both;
  }
  .table-head {
    display: none;
  }
  .table .fields {
    display: grid;
    grid-template-columns: repeat(var(--_columns), minmax(0, 8em));
    align-items: end;
  }
  .columns-2 {
    --_columns: 2;
  }
  .columns-3 {
    --_columns: 3;
  }
  .table .whole-number {
    width: 100%;
  }
  .table .question {
    margin: 0.5em 0 0;
    padding-block: 0 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .table .question:last-child {
    border-block: 0;
  }
  /* Wide enough for a table: the question on the left, its figures in columns, their labels only in the head. */
  @container (min-width: 40em) {
    .table-head,
    .table .question {
      display: grid;
      grid-template-columns: 1fr repeat(var(--_columns), 8em);
      gap: 0.15em 1em;
    }
    .table-head {
      align-items: end;
      border-block-end: 2px solid var(--_primary);
      font-weight: 600;
    }
    .table .name {
      float: inline-start;
      grid-area: 1 / 1;
      align-self: center;
    }
    .table .fields {
      display: contents;
    }
    .table .field {
      grid-row: 1;
    }
    .table .field > .label {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .table :is(.muted, .error) {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
`;
