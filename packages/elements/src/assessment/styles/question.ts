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
    font-size: 0.9em;
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
  /* Room for twelve digits. */
  .whole-number {
    width: 9em;
    text-align: end;
    font-variant-numeric: tabular-nums;
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
    min-width: 0;
    gap: 0.5em 1em;
    margin-block: 0.35em;
  }
  .options {
    gap: 0.5em;
  }
  .field {
    max-width: 100%;
  }
  .field > .options {
    margin: 0;
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
  }
  .row > .fields {
    clear: both;
  }
  /* The question on the left, its figures in columns on the right; below it where there is no room. */
  .table .question {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: end;
    margin: 0.5em 0 0;
    padding-block: 0 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .table .question:last-child {
    border: 0;
  }
  .table .name {
    float: inline-start;
    flex: 1 1 12em;
    padding-block: 0.6em;
  }
  .table .field {
    width: 9em;
  }
  .table :is(.muted, .error) {
    flex: 1 0 100%;
    order: 1;
    margin-block: 0;
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
`;
