/** Plain but whole: what a form of this kind needs to be read and used on a phone and on a desk. */
export const styles = `
.hand { font: 1em/1.6 system-ui, sans-serif; color: #16202e; }
.hand * { box-sizing: border-box; }
.hand h2 { color: #0a4a8f; border-bottom: 0.15em solid; }
.hand h3 { flex: 1 1 14em; margin: 0; font-size: 1.15em; }
.hand .bar { position: sticky; top: 0; z-index: 1; padding: 0.5em 1em; border: 1px solid #c9d2de; background: #fff; }
.hand section { margin: 1em 0; padding: 1em; border: 1px solid #c9d2de; border-top: 0.25em solid #0a4a8f; border-radius: 0.5em; }
.hand .head { display: flex; flex-wrap: wrap; gap: 0.3em 1em; align-items: baseline; justify-content: space-between; }
.hand .chip { padding: 0.1em 0.7em; border: 1px solid; border-radius: 2em; font-size: 0.9em; font-weight: 600; }
.hand .met { color: #0b5a34; background: #e3f4ea; }
.hand .not-met { color: #96101c; background: #fdecec; }
.hand .undetermined { color: #634400; background: #fff4d9; }
.hand .not-applicable { color: #435061; background: #e9edf2; }
.hand fieldset { margin: 1em 0; padding: 0; border: 0; min-width: 0; }
.hand legend, .hand .name { display: block; padding: 0; font-weight: 600; }
.hand .muted { color: #435061; font-size: 0.9em; }
.hand .error { color: #96101c; font-weight: 600; }
.hand .fields, .hand .options { display: flex; flex-wrap: wrap; gap: 0.5em 1em; margin: 0.35em 0; }
.hand .option { display: inline-flex; gap: 0.5em; align-items: center; min-height: 44px; padding: 0.35em 0.9em; border: 2px solid #5c6b7e; border-radius: 0.5em; }
.hand .option input { width: 1.25em; height: 1.25em; margin: 0; }
.hand .text { display: block; min-height: 44px; max-width: 100%; padding: 0.35em 0.6em; border: 2px solid #5c6b7e; border-radius: 0.5em; font: inherit; }
.hand .number { width: 8em; }
.hand button { min-height: 44px; padding: 0.35em 1em; border: 2px solid #0a4a8f; border-radius: 0.5em; font: inherit; color: #0a4a8f; background: #fff; }
`;
