import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One single-file bundle as a page's author needs it. The tag is right for a page beside the file; else its `src` gets a path. */
function describe(path, format) {
  const file = basename(path);
  const content = readFileSync(path);
  const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
  const type = format === 'es' ? 'type="module" ' : '';
  return {
    file,
    bytes: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    integrity,
    tag: `<script ${type}src="${file}" integrity="${integrity}" crossorigin="anonymous"></script>`,
  };
}

/**
 * Writes `antt-embed.json` beside the bundles: size, integrity and ready-made tag of each. One instance serves all bundles
 * of a build; the last one written makes the list whole. Files are read back, since a hash is of what is on the disk.
 */
export function embedManifest(version) {
  const files = new Map();
  return {
    name: 'embed-manifest',
    writeBundle({ file, format }) {
      files.set(file, describe(file, format));
      const byName = [...files.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
      const manifest = { format: 'antt.embed/1', version, files: byName };
      writeFileSync(join(dirname(file), 'antt-embed.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    },
  };
}
