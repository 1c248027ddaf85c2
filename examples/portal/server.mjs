// Serves the portal page with the policy of the strictest host page that the elements promise to work in. Node only.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const page = fileURLToPath(new URL('.', import.meta.url));
/** Folders beside the page's own, by the beginning of the address. The audit pages are there once they are written. */
const FOLDERS = [
  ['/antt/', fileURLToPath(new URL('../../packages/elements/dist/', import.meta.url))],
  ['/audit/', fileURLToPath(new URL('../../docs/audit/', import.meta.url))],
  ['/province/', fileURLToPath(new URL('../province/', import.meta.url))],
];
const bundles = FOLDERS[0][1];

export const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/** Only these are served: a file of any other kind in the same folder, such as this one, is not for the page. */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** The file that a path of the address means; undefined for everything outside these folders. */
function fileOf(pathname) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.includes('\\')) return undefined;
  const [prefix, folder] = FOLDERS.find(([start]) => path.startsWith(start)) ?? ['/', page];
  const rest = path.slice(prefix.length - 1);
  const file = join(folder, rest.endsWith('/') ? `${rest}index.html` : rest);
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) && extname(file) in TYPES ? file : undefined;
}

async function answer(request, response) {
  const headers = {
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-cache',
  };
  const end = (status, text) => response.writeHead(status, { ...headers, 'content-type': TYPES['.txt'] }).end(text);
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(405, 'Only GET and HEAD.\n');
  // The raw path: URL would resolve `..` before anybody could see it, and a browser never sends it.
  const pathname = request.url.split(/[?#]/, 1)[0];
  // Browsers ask for it by themselves, and the policy allows no image.
  if (pathname === '/favicon.ico') return response.writeHead(204, headers).end();
  const file = fileOf(pathname);
  // Read as a whole: the files are small, and one that a build is just replacing cannot end short of its length.
  const content = file && (await readFile(file).catch(() => undefined));
  if (!content) return end(404, 'Not found.\n');
  response.writeHead(200, { ...headers, 'content-type': TYPES[extname(file)], 'content-length': content.length });
  return response.end(request.method === 'HEAD' ? undefined : content);
}

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    // This machine only.
    server.listen(port, '127.0.0.1', () => resolve(server.off('error', reject)));
  });

/**
 * Starts the server on `port`, or on the next free one; 0 takes any.
 * @param {{ port?: number }} [options]
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function start({ port = 8080 } = {}) {
  const last = port === 0 ? 0 : Math.min(port + 50, 65_535);
  const server = createServer((request, response) => void answer(request, response));
  for (let next = port; ; next += 1) {
    try {
      await listen(server, next);
      break;
    } catch (error) {
      if (next >= last || (error.code !== 'EADDRINUSE' && error.code !== 'EACCES')) throw error;
    }
  }
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What `npm start` does: the port comes from PORT, the address goes to the terminal. */
export async function run() {
  const given = process.env.PORT;
  const port = given === undefined || given === '' ? 8080 : Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`PORT: expected a number from 0 to 65535, got ${JSON.stringify(given)}.`);
    process.exitCode = 2;
    return;
  }
  if (!existsSync(join(bundles, 'antt-elements.js'))) {
    console.error('The bundles are not built yet: the page will be without its form. Run `npm run build`.');
  }
  const { address } = await start({ port });
  console.log(`The portal page is at ${address}, a province's year at ${address}province/ (Ctrl-C ends)`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run();
