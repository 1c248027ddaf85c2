import { gzipSync } from 'node:zlib';

/** Prints the size of each file and fails over its limit in package.json (`antt.limits`, bytes after gzip -9). */
export const sizeLimits = (limits) => ({
  name: 'size-limits',
  writeBundle(options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const raw = Buffer.byteLength(chunk.code);
      const packed = gzipSync(chunk.code, { level: 9 }).length;
      const limit = limits[chunk.fileName];
      if (limit === undefined) this.error(`${chunk.fileName} has no limit in package.json ("antt": { "limits": … })`);
      const row = `${chunk.fileName.padEnd(26)} ${String(raw).padStart(8)} raw ${String(packed).padStart(7)} gzip -9, limit ${limit}`;
      // A page that is only to be looked at (npm start) is shown even when it has grown too big to publish.
      if (packed > limit && process.env.ANTT_SIZES !== 'report') {
        this.error(`${row}: too big by ${packed - limit} bytes`);
      }
      console.log(row);
    }
  },
});
