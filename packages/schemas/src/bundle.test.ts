import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolve } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

/** What a page that imports this way would load. */
async function bundled(contents: string, options: BuildOptions = {}) {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: resolve(import.meta.dirname, '..') },
    bundle: true,
    format: 'esm',
    conditions: ['antt-source'],
    metafile: true,
    minify: true,
    write: false,
    ...options,
  });
  return { modules: Object.keys(metafile?.inputs ?? {}), code: outputFiles?.[0]?.text ?? '' };
}

describe('a bundle for browsers', () => {
  it('holds no checking model, and only the words it asks for', async () => {
    const { modules } = await bundled("export * from './src/index.ts'; export { texts } from './src/texts-vi.ts'");
    for (const words of ['tt-124-2021.vi.ts', 'tt-23-2012.vi.ts']) {
      assert.ok(modules.some((module) => module.endsWith(words)));
    }
    const strangers = /\.en\.ts|validator|node_modules|model\/(?!types|texts)|core\/src\/model\/check/;
    assert.deepEqual(
      modules.filter((module) => strangers.test(module)),
      [],
    );
  });

  it('of the instrument of today holds nothing of the earlier ones', async () => {
    const { code, modules } = await bundled(
      "export * from './src/current.ts'; export { texts } from './src/current-texts-vi.ts'",
    );
    assert.ok(modules.some((module) => module.endsWith('current.data.ts')));
    assert.deepEqual(
      modules.filter((module) => /tt-23-2012|follows/.test(module)),
      [],
    );
    assert.match(code, /tt-48-2025/);
    assert.doesNotMatch(code, /householdsPledged/);
  });

  it('leaves the criteria out where they are imported but not used', async () => {
    // Annotations such as `sideEffects: false` are ignored here: the modules themselves must do nothing when loaded.
    for (const imports of [
      "import './src/index.ts'; import './src/texts-vi.ts'",
      "import './src/current.ts'; import './src/current-texts-vi.ts'",
    ]) {
      const { code } = await bundled(imports, { ignoreAnnotations: true });
      assert.doesNotMatch(code, /partyResolution/);
    }
  });
});
