import { readFileSync } from 'node:fs';

/** Of the engine and the elements: what only they read of each other, and no page, result, datum or other file. */
const own =
  'announcement applicable assumed attempted definition figures formDisabled halfDays held internals isDisabled isShown nextIndex ' +
  'outcome probes settings submitted tendencies tendency uses';

/** Of lit: what only it and subclasses use. Not what a page may: `requestUpdate`, `updateComplete`, `renderRoot`, controllers. */
const lit =
  'addInitializer converter createProperty createRenderRoot creationScope elementStyles enableUpdating endNode finalizeStyles ' +
  'firstUpdated fromAttribute getPropertyDescriptor getPropertyOptions getUpdateComplete hasChanged hasUpdated isUpdatePending ' +
  'noAccessor performUpdate reflect renderOptions scheduleUpdate shadowRootOptions shouldUpdate startNode toAttribute useDefault ' +
  'willUpdate wrapped';

const names = `${own} ${lit}`.split(' ');

/** What lit itself marks as private: any single file may shorten it. */
export const litPrivate = /^_\$/;

/** Property names that the file of all elements may shorten: those above too. */
export const internalNames = new RegExp(`${litPrivate.source}|^(${names.join('|')})$`);

/** All strings of a program, templates apart: those are HTML, CSS and sentences. */
function* stringsIn(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'Literal' && typeof node.value === 'string') yield node.value;
  for (const value of Object.values(node)) yield* stringsIn(value);
}

/** As a member of a type, or a key of an element's `static properties`. */
const declares = (source, name) => new RegExp(`(^|[{;])\\s*(readonly\\s+)?${name}\\??\\s*[:(<]`, 'm').test(source);

/**
 * Fails the build when such a name is no longer used, when public files declare it, or when it is looked up by a string:
 * shortened it would be missed there.
 */
export const checkInternalNames = (publicFiles) => ({
  name: 'internal-names',
  renderChunk(code) {
    const sources = publicFiles.map((file) => [file, readFileSync(file, 'utf8')]);
    const strings = new Set(stringsIn(this.parse(code)));
    for (const name of names) {
      if (!new RegExp(`\\b${name}\\b`).test(code)) this.error(`${name} is not used: take it out of internal-names.mjs`);
      if (strings.has(name)) this.error(`'${name}' is a string too: no name to shorten`);
      const declared = sources.find(([, source]) => declares(source, name));
      if (declared) this.error(`${name} is public in ${declared[0]}: no name to shorten`);
    }
    return null;
  },
});
