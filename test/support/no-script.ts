import type { Server } from './portal.ts';

interface NoScriptServer {
  start(options: { port?: number }): Promise<Server>;
}

const module = (await import(new URL('../../examples/no-script/server.mjs', import.meta.url).href)) as NoScriptServer;

/** The server of `examples/no-script`, typed. */
export const { start: startNoScript } = module;
