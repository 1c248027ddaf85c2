import { css } from 'lit';

/** The list, the tables behind charts, and all of it on paper. */
export const tableStyles = css`
  /* Tables */
  summary {
    display: inline-block;
    padding: 0.5em 0;
    font-weight: 600;
    color: var(--_primary);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    overflow-wrap: break-word;
  }
  th,
  td {
    padding: 0.35em 0.6em;
    border: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    background: var(--_surface);
  }
  .units thead th {
    padding: 0;
  }
  .sort {
    width: 100%;
    padding: 0.35em 0.6em;
    border: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    background: none;
  }
  .icon {
    margin-inline-start: 0.35em;
    vertical-align: -0.1em;
  }
  tbody th {
    min-width: 10em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .code {
    display: block;
    font-weight: normal;
  }
  .noun {
    display: block;
  }
  .noun::first-letter {
    text-transform: uppercase;
  }
  .alert {
    font-weight: 600;
    color: var(--_not-met);
  }
  .cell-label {
    display: none;
  }
  @container (max-width: 60em) {
    table,
    tbody,
    tbody tr,
    tbody th,
    thead {
      display: block;
    }
    .behind thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .units thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5em;
    }
    .units thead th {
      border: 0;
    }
    tbody tr {
      margin-block: var(--_space);
      padding: 0.5em var(--_space);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    tbody th,
    tbody td {
      padding: 0.2em 0;
      border: 0;
      overflow-wrap: anywhere;
    }
    tbody td {
      display: grid;
      grid-template-columns: minmax(6em, 2fr) 3fr;
      gap: 0.5em;
    }
    .cell-label {
      display: block;
      font-size: 0.9em;
      color: var(--_muted);
    }
    .files {
      margin-inline-start: 0;
    }
  }

  @media print {
    [lang] {
      font-size: 0.8em;
    }
    .year,
    .controls,
    .files,
    summary,
    .actions button,
    .small,
    .icon {
      display: none;
    }
    .figure,
    .sort {
      text-decoration: none;
      color: inherit;
    }
    .kind,
    .criteria li,
    tr {
      break-inside: avoid;
    }
    .heading {
      break-after: avoid;
    }
    .kinds,
    .trends {
      grid-template-columns: repeat(3, 1fr);
    }
    .units th,
    .units td,
    .units .figure,
    .units .sort {
      min-height: 0;
      padding: 0.1em 0.3em;
    }
    .units tbody th {
      width: 30%;
    }
    .code {
      display: inline;
    }
  }
`;
