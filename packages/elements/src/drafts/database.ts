import { type DraftFile, checkDraft, mergeFiles } from './file.ts';

const NAME = 'antt-drafts';
const STORE = 'drafts';
/** Milliseconds that the database is waited for. Some browsers never open it (WebKit bug 226547). */
const PATIENCE = 3000;

let opened: Promise<IDBDatabase> | undefined;

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no reason'));
  });

async function connect(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  const database = await settled(request);
  const forget = (): void => void (opened = undefined);
  database.onversionchange = () => {
    database.close();
    forget();
  };
  database.onclose = forget;
  return database;
}

/** The database has not answered yet, as after a crash of the browser; it may a little later. */
export class LateError extends Error {}

/** One connection for all forms of a page; one that failed is tried anew, one that is late is waited for. */
function database(): Promise<IDBDatabase> {
  opened ??= connect().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  const late = new Promise<never>((_, reject) =>
    setTimeout(reject, PATIENCE, new LateError('IndexedDB does not answer')),
  );
  return Promise.race([opened, late]);
}

async function within<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  // Strict: written through to the disk, since power fails too.
  const transaction = (await database()).transaction(STORE, mode, { durability: 'strict' });
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
  });
  try {
    const [value] = await Promise.all([work(transaction.objectStore(STORE)), done]);
    return value;
  } catch (error) {
    done.catch(() => undefined);
    throw error;
  }
}

/** The draft kept under an id, unchecked; `undefined` when there is none. Rejects where the browser has no store for the page. */
export const load = (id: string): Promise<unknown> => within('readonly', (store) => settled<unknown>(store.get(id)));

/**
 * Adds to the draft kept under an id, field by field the later entry. Resolves when the disk has it.
 *
 * @param whole what is kept where there is nothing to add to (any more: a browser may clear its data under an open page).
 * @throws {DraftError} when what is kept there cannot be read, which stays as it is.
 */
export const save = (id: string, file: DraftFile, whole: DraftFile): Promise<unknown> =>
  within('readwrite', async (store) => {
    const known: unknown = await settled(store.get(id));
    return settled(store.put(known === undefined ? whole : mergeFiles(checkDraft(known), file), id));
  });

/** Removes what is kept under every id that begins so. */
export const remove = (id: string): Promise<unknown> =>
  within('readwrite', (store) => settled(store.delete(IDBKeyRange.bound(id, `${id}\uffff`))));
