import { css } from 'lit';

/**
 * Colours follow the page's `color-scheme`, not the device: a page that is always light keeps a light form. Where
 * `light-dark()` is unknown, the light values stand. Text on its ground has a contrast of 7:1 or more in both schemes.
 * All sizes are in `em`, so that text-size buttons of the page work.
 */
export const tokens = css`
  :host {
    --_text: var(--antt-color-text, #16202e);
    --_muted: var(--antt-color-muted, #435061);
    --_ground: var(--antt-color-ground, #fff);
    --_surface: var(--antt-color-surface, #f3f6fa);
    --_line: var(--antt-color-line, #c9d2de);
    --_control: var(--antt-color-control, #5c6b7e);
    --_primary: var(--antt-color-primary, #0a4a8f);
    --_on-primary: var(--antt-color-on-primary, #fff);
    --_focus: var(--antt-color-focus, #ffc533);
    --_met: var(--antt-color-met, #0b5a34);
    --_met-ground: var(--antt-color-met-ground, #e3f4ea);
    --_not-met: var(--antt-color-not-met, #96101c);
    --_not-met-ground: var(--antt-color-not-met-ground, #fdecec);
    --_open: var(--antt-color-undetermined, #634400);
    --_open-ground: var(--antt-color-undetermined-ground, #fff4d9);
    --_none: var(--antt-color-not-applicable, #435061);
    --_none-ground: var(--antt-color-not-applicable-ground, #e9edf2);
    --_radius: var(--antt-radius, 0.5em);
    --_space: var(--antt-space, 1em);
    display: block;
    font-family: var(--antt-font, inherit);
    font-size: var(--antt-font-size, inherit);
    line-height: 1.6;
    color: var(--_text);
    background: var(--_ground);
    overflow-wrap: break-word;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_text: var(--antt-color-text, light-dark(#16202e, #eef2f7));
      --_muted: var(--antt-color-muted, light-dark(#435061, #b7c2d0));
      --_ground: var(--antt-color-ground, light-dark(#fff, #10161f));
      --_surface: var(--antt-color-surface, light-dark(#f3f6fa, #1a2330));
      --_line: var(--antt-color-line, light-dark(#c9d2de, #3a475a));
      --_control: var(--antt-color-control, light-dark(#5c6b7e, #93a2b5));
      --_primary: var(--antt-color-primary, light-dark(#0a4a8f, #9cc8ff));
      --_on-primary: var(--antt-color-on-primary, light-dark(#fff, #0b1726));
      --_met: var(--antt-color-met, light-dark(#0b5a34, #86e0ae));
      --_met-ground: var(--antt-color-met-ground, light-dark(#e3f4ea, #10331f));
      --_not-met: var(--antt-color-not-met, light-dark(#96101c, #ffb3ad));
      --_not-met-ground: var(--antt-color-not-met-ground, light-dark(#fdecec, #43161a));
      --_open: var(--antt-color-undetermined, light-dark(#634400, #ffd987));
      --_open-ground: var(--antt-color-undetermined-ground, light-dark(#fff4d9, #3b2d0c));
      --_none: var(--antt-color-not-applicable, light-dark(#435061, #c3cdd9));
      --_none-ground: var(--antt-color-not-applicable-ground, light-dark(#e9edf2, #263243));
    }
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
`;

/** Colours of verdicts, and the icons that go with them. */
export const toneStyles = css`
  .tone {
    color: var(--_none);
    background: var(--_none-ground);
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
    color: var(--_open);
    background: var(--_open-ground);
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

/** Verdict chips: icon and word on a tinted ground. */
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
    white-space: nowrap;
  }
`;
