import type { Overlay } from '@antt/core';
import { LANGUAGE_EVENT } from '../languages.ts';

/** An overlay is some kilobytes; what is larger is something else. */
const LARGEST = 1_000_000;
/** Longer than this nobody waits, in milliseconds. */
const PATIENCE = 20_000;
/** A load that failed is tried again when the page draws anew after so many milliseconds. */
const RETRY = 5_000;

/** Why an overlay cannot be had. */
export type LoadFault = 'unreachable' | 'refused' | 'too-large' | 'no-json';

/** An overlay cannot be loaded from its URL. */
export class OverlayLoadError extends Error {
  override readonly name = 'OverlayLoadError';
  readonly code = 'antt-overlay-load';
  readonly url: string;
  readonly fault: LoadFault;
  /** What the server answered. */
  readonly status: number | undefined;
  constructor(url: string, fault: LoadFault, status?: number) {
    super(`overlays: "${url}" cannot be loaded (${fault}${status === undefined ? '' : ` ${status}`})`);
    this.url = url;
    this.fault = fault;
    this.status = status;
  }
}

async function fetchOne(url: string): Promise<Overlay> {
  let text: string;
  try {
    // Another origin needs CORS; cookies stay at home.
    const response = await fetch(url, { credentials: 'same-origin', signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new OverlayLoadError(url, 'refused', response.status);
    text = await response.text();
  } catch (error) {
    throw error instanceof OverlayLoadError ? error : new OverlayLoadError(url, 'unreachable');
  }
  if (text.length > LARGEST) throw new OverlayLoadError(url, 'too-large');
  try {
    // Its shape is checked where it is applied.
    return JSON.parse(text) as Overlay;
  } catch {
    throw new OverlayLoadError(url, 'no-json');
  }
}

interface Entry {
  state: readonly Overlay[] | Error | undefined;
  at: number;
}

/** By the URLs asked for: an answer that comes after an element has turned to others lands here, not in the element. */
const entries = new Map<string, Entry>();

/** As `OverlayReader.load`. */
export function load(urls: string): Entry['state'] {
  const known = entries.get(urls);
  if (known && !(known.state instanceof Error && Date.now() - known.at > RETRY)) return known.state;
  const entry: Entry = { state: undefined, at: 0 };
  entries.set(urls, entry);
  const come = (state: Entry['state']): void => {
    entry.state = state;
    entry.at = Date.now();
    dispatchEvent(new Event(LANGUAGE_EVENT));
  };
  Promise.all(urls.split(/\s+/).filter(Boolean).map(fetchOne)).then(come, come);
  return undefined;
}
