import { css } from 'lit';

export const adviceStyles = css`
  .advice {
    margin-block-start: var(--_space);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-inline-start: 0.5em solid var(--_primary);
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  .title {
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.5;
  }
  p {
    margin: 0.35em 0 0;
  }
  .or {
    font-weight: 600;
    color: var(--_primary);
  }
  ul {
    margin: 0.35em 0 0;
    padding-inline-start: 1.25em;
  }
  .past {
    font-size: 0.9em;
    color: var(--_not-met);
  }
`;
