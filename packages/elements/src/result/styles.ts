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
  }
  p {
    margin: 0.35em 0;
  }
  .verdict-box p {
    color: var(--_text);
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .heading {
    margin-block: 1.5em 0.5em;
  }
  .criterion {
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .criterion ol {
    margin: var(--_space) 0 0 var(--_space);
  }
  .criterion .title {
    font-size: 1em;
  }
  a {
    display: inline-block;
    padding-block: 0.35em;
    color: var(--_primary);
  }
  a:focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  @media print {
    .head {
      break-inside: avoid;
    }
    .verdict-box {
      border: 1px solid;
    }
  }
`;
