import { css } from 'lit';

/** One question: label, controls, rows of incidents, tables of figures. */
export const questionStyles = css`
  .question {
    margin-block: var(--_space);
  }
  .name {
    display: block;
    font-weight: 600;
  }
  .proof {
    margin-block-start: 0.35em;
  }
  .error {
    margin-block: 0.35em;
    font-weight: 600;
    color: var(--_not-met);
  }
  .question:has(> .error) {
    padding-inline-start: 0.75em;
    border-inline-start: 0.3em solid var(--_not-met);
  }
  .label {
    display: block;
    font-size: 0.95em;
  }
  .whole-number,
  input.text,
  .day,
  select {
    max-width: 100%;
    min-height: 44px;
    padding: 0.35em 0.6em;
    border: 2px solid var(--_control);
    border-radius: calc(var(--_radius) / 2);
    font: inherit;
    line-height: 1.5;
    color: var(--_text);
    background: var(--_ground);
  }
  .whole-number {
    width: 8em;
    font-variant-numeric: tabular-nums;
  }
  input.text {
    width: 18em;
  }
  [aria-invalid] {
    border-color: var(--_not-met) !important;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.25em;
    margin-block-start: 0.35em;
    align-items: flex-start;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.6em;
    margin-block: 0.4em;
  }
  .option {
    display: inline-flex;
    gap: 0.55em;
    align-items: center;
    min-width: 5em;
    min-height: 44px;
    padding: 0.35em 0.9em 0.35em 0.65em;
    border: 2px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_ground);
    cursor: pointer;
  }
  .option:has(:checked) {
    border-color: var(--_primary);
    box-shadow: inset 0 0 0 1px var(--_primary);
    font-weight: 600;
  }
  .option input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin: 0;
  }
  .rows {
    margin-block-start: 0.6em;
  }
  .row {
    margin-block-end: 0.75em;
    padding: 0.75em var(--_space);
    border-inline-start: 0.25em solid var(--_primary);
    border-radius: 0.25em;
    background: var(--_surface);
  }
  .row > .label {
    float: inline-start;
    width: 100%;
    font-weight: 700;
  }
  .row > .fields {
    clear: both;
  }
  .row .option {
    min-width: 0;
  }
  .table {
    margin-block: var(--_space);
  }
  .table-head {
    display: none;
  }
  .table .fields {
    display: grid;
    grid-template-columns: repeat(var(--_columns), minmax(0, 8em));
    align-items: end;
    gap: 0.75em;
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
    margin: 0;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .table .question:last-child {
    border: 0;
  }
  /* Wide enough for a table: the question on the left, its figures in columns, their labels only in the head. */
  @container (min-width: 40em) {
    .table-head,
    .table .question {
      display: grid;
      grid-template-columns: minmax(10em, 1fr) repeat(var(--_columns), 8em);
      gap: 0.15em 1em;
    }
    .table .question[hidden] {
      display: none;
    }
    .table-head {
      align-items: end;
      padding-block-end: 0.35em;
      border-block-end: 2px solid var(--_primary);
      font-size: 0.95em;
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
    .table :is(.hint, .proof, .error) {
      grid-column: 1 / -1;
      margin: 0;
    }
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
`;
