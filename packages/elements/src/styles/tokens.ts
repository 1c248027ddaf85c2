import { type CSSResult, css, unsafeCSS } from 'lit';

/**
 * Every colour token `--antt-color-…` with its default on a light and on a dark page. Text on its ground has a contrast of
 * 7:1 or more in both.
 */
export const colours: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  text: ['#16202e', '#eef2f7'],
  muted: ['#435061', '#b7c2d0'],
  ground: ['#fff', '#121212'],
  surface: ['#f3f6fa', '#1e2530'],
  line: ['#c9d2de', '#3a475a'],
  control: ['#5c6b7e', '#93a2b5'],
  primary: ['#0a4a8f', '#9cc8ff'],
  'on-primary': ['#fff', '#0b1726'],
  focus: ['#ffc533', '#ffc533'],
  met: ['#0b5a34', '#86e0ae'],
  'met-ground': ['#e3f4ea', '#10331f'],
  'not-met': ['#96101c', '#ffb3ad'],
  'not-met-ground': ['#fdecec', '#43161a'],
  undetermined: ['#634400', '#ffd987'],
  'undetermined-ground': ['#fff4d9', '#3b2d0c'],
  'not-applicable': ['#3f4b5b', '#c3cdd9'],
  'not-applicable-ground': ['#e9edf2', '#263243'],
};

const declare = (value: (light: string, dark: string) => string): CSSResult =>
  unsafeCSS(
    Object.entries(colours)
      .map(([name, [light, dark]]) => `--_${name}:var(--antt-color-${name},${value(light, dark)});`)
      .join(''),
  );

const stronger = css`
  --_muted: var(--_text);
  --_line: var(--_text);
  --_control: var(--_text);
`;

/**
 * Colours follow the page's `color-scheme`, not the device: a page that is always light keeps a light form. Where
 * `light-dark()` is unknown, the light values stand. All sizes are in `em`, so that text-size buttons of the page work.
 */
export const tokens = css`
  :host {
    ${declare((light) => light)}
    --_radius: var(--antt-radius, 0.5em);
    --_space: var(--antt-space, clamp(0.75em, 3vw, 1em));
    display: block;
  }
  @supports (color: light-dark(red, red)) {
    :host {
      ${declare((light, dark) => `light-dark(${light},${dark})`)}
    }
  }
  @media print {
    :host {
      color-scheme: light !important;
    }
  }
  /*
   * On the root inside: rules of the page for every element (all: unset) win over those for the host. The last ones are
   * what a page may have set, would be inherited, and is not meant for a form.
   */
  :host > :where([lang]) {
    font-family: var(--antt-font, inherit);
    font-size: var(--antt-font-size, inherit);
    line-height: 1.6;
    color: var(--_text);
    background: var(--_ground);
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }
  .more {
    ${stronger}
  }
  @media (prefers-contrast: more) {
    [lang] {
      ${stronger}
    }
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before {
    box-sizing: border-box;
  }
`;

/** Colours of verdicts, and the icons that go with them. */
export const toneStyles = css`
  .tone {
    color: var(--_not-applicable);
    background: var(--_not-applicable-ground);
  }
  .tone.met {
    color: var(--_met);
    background: var(--_met-ground);
  }
  .tone.not-met {
    color: var(--_not-met);
    background: var(--_not-met-ground);
  }
  .tone.undetermined {
    color: var(--_undetermined);
    background: var(--_undetermined-ground);
  }
  svg {
    flex: none;
    width: 1em;
    height: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;

/** Verdict chips, icon and word on a tinted ground, and the heads of criteria they stand in. */
export const chipStyles = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding: 0.1em 0.7em 0.1em 0.5em;
    border: 1px solid;
    border-radius: 2em;
    font-size: 0.9em;
    font-weight: 600;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1em;
    align-items: baseline;
    justify-content: space-between;
  }
  .title {
    flex: 1 1 14em;
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.5;
  }
  .muted {
    color: var(--_muted);
    font-size: 0.9em;
  }
`;
