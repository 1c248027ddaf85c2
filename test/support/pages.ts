import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { BUNDLES } from './browser.ts';
import type { Server } from './portal.ts';

/** Serves pages (and scripts, `….js`, and style sheets, `….css`) written in a test, by path, and the bundles under `/antt/`. Other paths are not there. */
export async function servePages(pages: Readonly<Record<string, string>>): Promise<Server> {
  const server = createServer(({ url = '' }, response) => {
    const path = url.split('?', 1)[0]!;
    const bundle = /^\/antt\/([\w.-]+\.js)$/.exec(path)?.[1];
    if (Object.hasOwn(pages, path)) {
      const type = { js: 'javascript', css: 'css' }[path.split('.').at(-1)!] ?? 'html';
      response.writeHead(200, { 'content-type': `text/${type}; charset=utf-8` }).end(pages[path]);
    } else if (bundle !== undefined && existsSync(join(BUNDLES, bundle))) {
      // Other hosts may take it too, and frames without an origin of their own.
      response.writeHead(200, {
        'content-type': 'text/javascript; charset=utf-8',
        'access-control-allow-origin': '*',
      });
      createReadStream(join(BUNDLES, bundle)).pipe(response);
    } else if (path === '/favicon.ico') response.writeHead(204).end();
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
