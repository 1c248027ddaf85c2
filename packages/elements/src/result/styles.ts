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
    font-size: 1.5em;
    font-weight: 600;
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
    color: var(--_primary);
  }
  .missing a {
    display: inline-block;
    padding-block: 0.35em;
  }
  /* Links to the law, one below the other on a phone, are far enough apart to be hit. */
  .criterion > .muted {
    line-height: 1.9;
  }
  a:focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  @media print {
    [lang] {
      font-size: 0.9em;
    }
    .head,
    .criterion:not(:has(.criterion)),
    .verdict-box {
      break-inside: avoid;
    }
    .head {
      break-after: avoid;
    }
    .verdict-box {
      border: 1px solid;
    }
    .signature {
      margin-block: 1.5em 6em;
    }
    .signature :first-child {
      flex: 0 0 100%;
      text-align: end;
    }
  }
`;
