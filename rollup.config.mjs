// The elements, built twice from source: modules for people with a bundler, single files for pages without one.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { browserOnly } from './packages/elements/rollup/browser-only.mjs';
import { embedManifest } from './packages/elements/rollup/embed-manifest.mjs';
import { checkInternalNames, internalNames, litPrivate } from './packages/elements/rollup/internal-names.mjs';
import { leanLit } from './packages/elements/rollup/lean-lit.mjs';
import { minifyTemplates } from './packages/elements/rollup/minify-templates.mjs';
import { sizeLimits } from './packages/elements/rollup/size-limits.mjs';
import { stylesFirst } from './packages/elements/rollup/styles-first.mjs';

const here = fileURLToPath(new URL('packages/elements/', import.meta.url));
const manifest = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
const litFolder = dirname(fileURLToPath(import.meta.resolve('lit')));
const litVersion = JSON.parse(readFileSync(join(litFolder, 'package.json'), 'utf8')).version;
const license = readFileSync(join(litFolder, 'LICENSE'), 'utf8');
const banner = `/*! antt ${manifest.version}, MIT; lit ${litVersion}, BSD-3-Clause: antt-elements.LICENSE.txt */`;

const sources = [
  nodeResolve({ exportConditions: ['antt-source', 'production', 'browser', 'import', 'default'], browser: true }),
  esbuild({ target: 'es2022', tsconfig: join(here, 'tsconfig.json') }),
  minifyTemplates(),
  browserOnly(),
];

/** Every entry of package.json's `exports` that has a source is an entry here: dist mirrors src. */
const entries = Object.values(manifest.exports)
  .map((entry) => entry['antt-source'])
  .filter(Boolean)
  .map((source) => join(here, source));

const modules = {
  input: entries,
  external: [/^lit(\/|$)/, /^@antt\//],
  plugins: [
    ...sources,
    {
      name: 'plain-styles',
      generateBundle() {
        const source = readFileSync(join(here, 'src/server/antt-form.css'), 'utf8');
        this.emitFile({ type: 'asset', fileName: 'antt-form.css', source });
      },
    },
  ],
  output: {
    dir: join(here, 'dist'),
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: join(here, 'src'),
  },
};

/** `shortened`: names of properties that nobody outside the file reads. */
const minify = (shortened) =>
  terser({
    ecma: 2022,
    module: true,
    compress: {
      passes: 4,
      pure_getters: true,
      unsafe_symbols: true,
      unsafe_arrows: true,
      unsafe_methods: true,
      keep_fargs: false,
    },
    mangle: { properties: { regex: shortened } },
    format: { comments: /^!/ },
  });

const published = embedManifest(manifest.version);

const styles = [
  'styles/tokens.ts',
  'assessment/styles/form.ts',
  'assessment/styles/question.ts',
  'result/styles.ts',
].map((file) => join(here, 'src', file));

/** Types of all that a page, a result, the data or another single file shares with the elements. */
const publicTypes = [
  '../core/src/errors.ts',
  '../core/src/locales/grammar.ts',
  '../core/src/locales/types.ts',
  '../core/src/model/overlay.ts',
  '../core/src/model/texts.ts',
  '../core/src/model/types.ts',
  '../core/src/questions/kind.ts',
  '../core/src/result.ts',
  'src/assessment/config.ts',
  'src/assessment/events.ts',
  'src/assessment/view.ts',
  'src/badge/antt-badge.ts',
  'src/drafts/drafts.ts',
  'src/history/history.ts',
  'src/languages.ts',
  'src/locales/types.ts',
  'src/overlays/overlays.ts',
  'src/result/antt-result.ts',
].map((file) => join(here, file));

const bundle = (source, outputs, { more = [], shortened = litPrivate } = {}) => ({
  input: join(here, 'src', source),
  plugins: [...sources, leanLit(), ...more],
  output: outputs.map(([file, format]) => ({
    file: join(here, 'dist', file),
    format,
    ...(format === 'iife' ? { name: 'antt', extend: true } : {}),
    banner,
    sourcemap: true,
    inlineDynamicImports: true,
    plugins: [minify(shortened), sizeLimits(manifest.antt.limits), published],
  })),
});

const withLicense = (config) => ({
  ...config,
  plugins: [
    ...config.plugins,
    {
      name: 'license',
      generateBundle() {
        this.emitFile({
          type: 'asset',
          fileName: 'antt-elements.LICENSE.txt',
          source: `lit ${litVersion}\n\n${license}`,
        });
      },
    },
  ],
});

export default [
  modules,
  withLicense(
    bundle(
      'page.ts',
      [
        ['antt-elements.js', 'es'],
        ['antt-elements.classic.js', 'iife'],
      ],
      {
        more: [stylesFirst(join(here, 'src/page.ts'), styles), checkInternalNames(publicTypes)],
        shortened: internalNames,
      },
    ),
  ),
  bundle('badge/define.ts', [['antt-badge.js', 'es']]),
  bundle('locales/en-bundle.ts', [['antt-en.js', 'es']]),
  bundle('overlays/define.ts', [['antt-overlays.js', 'es']]),
  bundle('take-over/define.ts', [['antt-take-over.js', 'es']]),
  bundle('history/define.ts', [['antt-history.js', 'es']]),
  bundle('drafts/define.ts', [['antt-drafts.js', 'es']]),
  bundle('advice/define.ts', [['antt-advice.js', 'es']]),
  bundle('list-check/define.ts', [['antt-list-check.js', 'es']]),
  bundle('calendar/define.ts', [['antt-calendar.js', 'es']]),
  bundle('overview/define.ts', [['antt-overview.js', 'es']]),
  bundle('assess/assess.ts', [['antt-assess.js', 'es']]),
  bundle('dev/define.ts', [['antt-dev.js', 'es']]),
  bundle('messages/define.ts', [
    ['antt-messages.js', 'es'],
    ['antt-messages.classic.js', 'iife'],
  ]),
];
