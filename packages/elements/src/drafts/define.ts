/** Lets the forms of a page keep drafts (`draft-key`). May come before or after the elements themselves. */
import { registerDrafts } from './drafts.ts';
import { DraftKeeper } from './keeper.ts';

registerDrafts((...form) => new DraftKeeper(...form));
