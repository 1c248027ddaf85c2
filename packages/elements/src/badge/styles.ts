import { css } from 'lit';

export const badgeStyles = css`
  :host {
    display: inline-block;
    max-width: 100%;
    background: none;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.7em;
    padding: 0.4em 0.9em 0.4em 0.6em;
    border: 1px solid;
    border-radius: var(--_radius);
    line-height: 1.5;
  }
  .mark {
    display: flex;
    flex: none;
    width: 1.7em;
    height: 1.7em;
    padding: 0.3em;
    border: 2px solid;
    border-radius: 50%;
  }
  svg {
    width: 100%;
    height: 100%;
  }
  .standard,
  .details {
    display: block;
  }
  .details {
    font-size: 0.875em;
  }
`;
