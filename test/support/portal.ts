/** The server of `examples/portal`, typed. */
export interface Server {
  readonly address: string;
  close(): Promise<void>;
}

interface PortalServer {
  readonly POLICY: string;
  start(options: { port?: number }): Promise<Server>;
}

const module = (await import(new URL('../../examples/portal/server.mjs', import.meta.url).href)) as PortalServer;

export const { POLICY, start: startPortal } = module;
