/**
 * What became of a draft: kept (`saved`), laid into the form (`restored`), not to be kept here (`unsaved`), entered in two
 * tabs (`conflict`), or taken off the device (`discarded`).
 */
export type DraftStatus = 'saved' | 'restored' | 'unsaved' | 'conflict' | 'discarded';

/** Detail of `antt-draft`. */
export interface DraftDetail {
  readonly status: DraftStatus;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'antt-draft': CustomEvent<DraftDetail>;
  }
}
