import { awaitEnd, awaitRequest } from '../../survey/await-request';

/** Some thousand answers without a comment. Random bytes, since some browsers pack what they keep. */
const RESERVED_BYTES = 1024 * 1024;
/** As much as `getRandomValues` gives at once. */
const PIECE_BYTES = 65_536;

const NAME = 'hl-reserved';
const STORE = 'space';
const KEY = 'space';

async function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  return awaitRequest(opening);
}

async function change(work: (store: IDBObjectStore) => Promise<void>): Promise<void> {
  const database = await open();
  try {
    const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
    const done = awaitEnd(transaction);
    await Promise.all([work(transaction.objectStore(STORE)), done]);
  } finally {
    database.close();
  }
}

function randomBytes(): Uint8Array {
  const bytes = new Uint8Array(RESERVED_BYTES);
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    crypto.getRandomValues(bytes.subarray(at, at + PIECE_BYTES));
  }
  return bytes;
}

/**
 * Reserves space on the device, so that what somebody has already filled in can still be kept when the device is full.
 * @returns false where there is no space for it: no further survey may be offered then
 */
export async function reserveSpace(): Promise<boolean> {
  try {
    let isThere = false;
    await change(async (store) => {
      isThere = (await awaitRequest(store.count(KEY))) > 0;
    });
    if (!isThere) await change(async (store) => void store.put(randomBytes(), KEY));
    return true;
  } catch {
    return false; // full, or no storage at all: either way nothing can be taken
  }
}

/** Frees the reserved space. @returns false where none was reserved, or it cannot be freed */
export async function freeSpace(): Promise<boolean> {
  try {
    let wasThere = false;
    await change(async (store) => {
      wasThere = (await awaitRequest(store.count(KEY))) > 0;
      store.delete(KEY);
    });
    return wasThere;
  } catch {
    return false; // the storage does not work: there is no room to make
  }
}
