import { css } from 'lit';

export const overviewStyles = css`
  /* Beside others in a row, and where a page floats it, it is as wide as a page of text and no wider than there is room. */
  :host {
    min-width: 0;
    max-width: 100%;
  }
  .overview {
    container-type: inline-size;
    contain-intrinsic-inline-size: 60em;
    accent-color: var(--_primary);
  }
  p,
  ul {
    margin: 0.35em 0;
    padding: 0;
    list-style: none;
  }
  .heading {
    margin-block: 1.5em 0.5em;
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.4;
    color: var(--_primary);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em var(--_space);
    align-items: center;
    justify-content: space-between;
  }
  .top .heading {
    flex: 1 1 14em;
    margin: 0;
    font-size: 1.5em;
  }
  .fault {
    padding: var(--_space);
    border-inline-start: 0.5em solid;
    border-radius: var(--_radius);
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  /* Controls */
  button,
  select,
  input {
    min-height: 44px;
    padding: 0.35em 0.75em;
    border: 2px solid var(--_control);
    border-radius: var(--_radius);
    font: inherit;
    color: var(--_text);
    background: var(--_ground);
  }
  select,
  input {
    width: 100%;
  }
  button {
    font-weight: 600;
    border-color: var(--_primary);
    color: var(--_primary);
    cursor: pointer;
  }
  [aria-disabled] {
    border-color: var(--_line);
    color: var(--_muted);
    cursor: default;
  }
  .figure {
    min-width: 24px;
    min-height: 24px;
    padding: 0.25em 0;
    border: 0;
    border-radius: 0;
    font-weight: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    background: none;
  }
  .figure:hover,
  .sort:hover {
    text-decoration-thickness: 0.15em;
  }
  .figure[aria-current] {
    font-weight: 700;
  }
  .small {
    font-size: 0.9em;
  }
  :focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px var(--_focus);
  }
  #list:focus-visible {
    outline: none;
    box-shadow: none;
    border-block-end: 3px solid var(--_text);
  }
  .year,
  .controls,
  .actions,
  .pager,
  .beside,
  .states,
  .years {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em var(--_space);
    align-items: center;
  }
  .year select,
  .pager select {
    width: auto;
  }
  .pager select {
    margin-inline-start: 0.5em;
  }
  .controls label {
    flex: 1 1 12em;
    min-width: 0;
  }
  .controls .wide {
    flex-grow: 2;
  }
  .actions {
    margin-block: var(--_space);
  }
  .count {
    font-weight: 600;
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-inline-start: auto;
  }
  .pager {
    margin-block: var(--_space);
  }

  /* Charts: drawn with the colour of the text, so that forced colours and paper show them. */
  .kinds,
  .trends {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: var(--_space);
  }
  .kind {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .label {
    font-weight: 600;
  }
  .rate {
    display: block;
    font-size: 1.6em;
    line-height: 1.3;
  }
  .bar,
  .line {
    display: block;
    width: 100%;
    color: var(--_primary);
  }
  .bar {
    height: 0.9em;
    margin-block: 0.35em;
    stroke: none;
    fill: currentColor;
  }
  .track {
    fill: none;
    stroke: currentColor;
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  .mark {
    stroke: var(--_text);
    stroke-width: 6;
    stroke-linecap: butt;
  }
  .line {
    height: auto;
    max-height: 6em;
    stroke-width: 2;
  }
  .axis {
    stroke-width: 0.5;
  }
  .dots {
    stroke-width: 8;
  }
  @media (forced-colors: active) {
    .bar,
    .line {
      color: CanvasText;
    }
    .mark {
      stroke: CanvasText;
    }
  }
  .criteria li {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .beside {
    flex-wrap: nowrap;
  }
  .beside .bar {
    flex: 1 1 0;
    width: 0;
  }
  .beside .figure {
    flex: 0 0 7em;
  }
  .states .figure,
  .years .figure {
    font-size: 0.95em;
  }
`;
