// The built Storybook as scripts see it: served, its stories listed, and told when one has been drawn and played.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { URLSearchParams } from 'node:url';
import { root } from './tasks.mjs';

const folder = join(root, 'storybook-static');
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Every story of the built Storybook: `{ id, title, name }`. */
export const listStories = () =>
  Object.values(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries).filter(
    ({ type }) => type === 'story',
  );

/** Serves it on a free port of this machine: `{ origin, close }`. */
export async function serveStories() {
  const server = createServer((request, response) => {
    const file = join(folder, normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname)));
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    return createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** Address of a story by itself; `query` holds `args` and `globals` of Storybook. */
export const storyAddress = (origin, id, query = {}) =>
  `${origin}/iframe.html?${new URLSearchParams({ id, viewMode: 'story', ...query })}`;

/**
 * For `page.evaluate`: resolves when Storybook says that the story has been drawn and played, with null if it went well, else
 * with what it reported.
 */
export function storyFinished() {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('did not finish within 15 s'), 15_000);
    const end = (problem) => (clearTimeout(timer), resolve(problem));
    const describe = (error) => error?.message ?? error?.description ?? JSON.stringify(error) ?? 'failed';
    const listen = () => {
      const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
      if (!channel) return setTimeout(listen, 5);
      for (const event of ['storyErrored', 'storyMissing', 'storyThrewException', 'playFunctionThrewException']) {
        channel.on(event, (error) => end(`${event}: ${describe(error)}`));
      }
      const finished = channel.last('storyFinished');
      // The reporters include the a11y addon, whose findings the scripts look for themselves.
      const done = ({ status, reporters = [] }) =>
        end(status === 'error' && reporters.length === 0 ? 'ended with an error' : null);
      if (finished) return done(finished[0]);
      return channel.on('storyFinished', done);
    };
    listen();
  });
}
