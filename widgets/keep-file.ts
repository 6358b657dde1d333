/** A file as it was kept at an earlier visit. */
export interface KeptFile {
  json: unknown;
  /** When it came from the network. */
  on: Date;
}

const STORE = 'hai-long-files';
/** When a kept answer came. */
const ON = 'x-kept-on';

/** Cache Storage is there on https pages only, and may be forbidden; then nothing is kept, and nothing is lost. */
const open = async (): Promise<Cache | undefined> =>
  typeof caches === 'undefined' ? undefined : caches.open(STORE).catch(() => undefined);

const canBeKept = (address: string) => /^https?:/.test(address);

/** Keeps a good file on this device for visits without network. Resolves when it is kept, or cannot be (a full disk). */
export async function keepFile(address: string, json: unknown): Promise<void> {
  if (!canBeKept(address)) return;
  const headers = { 'content-type': 'application/json', [ON]: new Date().toISOString() };
  const store = await open();
  await store?.put(address, new Response(JSON.stringify(json), { headers })).catch(() => undefined);
}

/** What was kept under an address. */
export async function findKept(address: string): Promise<KeptFile | undefined> {
  if (!canBeKept(address)) return undefined;
  const store = await open();
  const response = await store?.match(address).catch(() => undefined);
  const on = new Date(response?.headers.get(ON) ?? '');
  if (!response || Number.isNaN(on.getTime())) return undefined;
  const json: unknown = await response.json().catch(() => undefined);
  return json === undefined ? undefined : { json, on };
}

/** Forgets what lies under a folder and is not wanted any more. */
export async function forgetOthers(folder: string, wanted: readonly string[]): Promise<void> {
  const store = await open();
  for (const { url } of (await store?.keys().catch(() => [])) ?? [])
    if (url.startsWith(folder) && !wanted.includes(url)) await store?.delete(url);
}
