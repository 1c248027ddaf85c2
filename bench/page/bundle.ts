/** What each contestant's page loads: built as for a real page, minified and for production. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Contestant } from './contestants.ts';
import type { FormDescription } from './description.ts';
import { fortyQuestions } from './forty.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const EMBED = '../../packages/elements/dist/antt-elements.js';

/** Files of a page by name; the scripts' entry is `page.js`. */
export interface Page {
  readonly scripts: ReadonlyMap<string, string>;
  readonly styles: string;
  /** Bytes after gzip -9. */
  readonly scriptBytes: number;
  readonly styleBytes: number;
}

/** The element takes the forty questions where `antt-history.js` puts the criteria of other years. */
const forAntt = (): string =>
  `globalThis[Symbol.for('antt.history')] = { criteriaFor: () => (${JSON.stringify(fortyQuestions())}), texts: {} };`;

async function scriptsOf(contestant: Contestant, form: FormDescription): Promise<Map<string, string>> {
  if (contestant.sort === 'antt') {
    return new Map([
      ['page.js', readFileSync(here(contestant.page), 'utf8')],
      ['forty.js', forAntt()],
      ['antt-elements.js', readFileSync(here(EMBED), 'utf8')],
    ]);
  }
  const { outputFiles } = await build({
    entryPoints: [here(contestant.page)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    conditions: ['production', 'antt-source'],
    define: {
      'process.env.NODE_ENV': '"production"',
      global: 'globalThis',
      FORM: JSON.stringify(form),
      SCHEMA: JSON.stringify(contestant.schema?.(form) ?? null),
    },
    logLevel: 'error',
  });
  return new Map([['page.js', outputFiles[0]!.text]]);
}

const packed = (text: string): number => (text === '' ? 0 : gzipSync(text, { level: 9 }).length);

export async function bundle(contestant: Contestant, form: FormDescription): Promise<Page> {
  const scripts = await scriptsOf(contestant, form);
  const styles = contestant.styles.map((path) => readFileSync(here(`node_modules/${path}`), 'utf8')).join('\n');
  const scriptBytes = [...scripts.values()].reduce((sum, text) => sum + packed(text), 0);
  return { scripts, styles, scriptBytes, styleBytes: packed(styles) };
}
