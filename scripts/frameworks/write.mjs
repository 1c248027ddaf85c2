// Part of `npm run build`: what frameworks have to know of the elements, from custom-elements.json to dist/frameworks.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { compileDirectives } from './compile-directives.mjs';
import { angularSource } from './directives.ts';
import { surfaces } from './surface.ts';
import { frameworkTyping, frameworks, settingsTyping } from './typings.ts';

const home = new URL('../../packages/elements/', import.meta.url);
const folder = new URL('dist/frameworks/', home);
const elements = surfaces(new URL('custom-elements.json', home));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const style = { ...(await resolveConfig(import.meta.filename)), parser: 'typescript' };
const write = async (name, text) => writeFileSync(new URL(`${name}.d.ts`, folder), await format(text, style));

await write('settings', settingsTyping(elements));
for (const [name, framework] of Object.entries(frameworks)) await write(name, frameworkTyping(framework, elements));
compileDirectives(angularSource(elements), fileURLToPath(folder));
