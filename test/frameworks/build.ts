import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { POLICY, type Server } from '../support/portal.ts';

/** Builds a page with the framework's own tools and serves it under the policy of the strictest host page. */
export async function servePage(folder: string, outDir: string): Promise<Server> {
  const root = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
  const shared = { root, configFile: `${root}/vite.config.js`, logLevel: 'error' } as const;
  await build({ ...shared, build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 } });
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, headers: { 'content-security-policy': POLICY } },
  });
  return { address: server.resolvedUrls!.local[0]!, close: () => server.close() };
}
