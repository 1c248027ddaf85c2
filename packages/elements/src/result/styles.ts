import { css } from 'lit';

export const resultStyles = css`
  .verdict-box {
    padding: var(--_space);
    border-inline-start: 0.5em solid;
    border-radius: var(--_radius);
  }
  .verdict-word {
    display: flex;
    align-items: center;
    gap: 0.4em;
    font-size: 1.7em;
    font-weight: 700;
    line-height: 1.4;
  }
  .verdict-box p {
    margin: 0.25em 0 0;
    color: var(--_text);
  }
  .heading {
    margin: calc(var(--_space) * 1.75) 0 calc(var(--_space) * 0.5);
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.5;
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .criterion {
    padding: var(--_space) 0;
    border-block-start: 1px solid var(--_line);
  }
  .criterion .criterion {
    margin-inline-start: var(--_space);
  }
  .criterion .criterion:first-child {
    margin-block-start: var(--_space);
  }
  .missing li,
  .notes li {
    padding-block: 0.15em;
  }
  .missing a {
    display: inline-block;
    padding-block: 0.35em;
    color: var(--_primary);
  }
  a:focus-visible {
    outline: 3px solid var(--_primary);
    outline-offset: 2px;
    border-radius: 2px;
  }
  @media print {
    .criterion {
      break-inside: avoid;
    }
    .verdict-box {
      border: 1px solid;
    }
  }
`;
