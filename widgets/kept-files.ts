/** A file as it was kept at an earlier visit. */
export interface KeptFile {
  json: unknown;
  /** When it came from the network. */
  on: Date;
}

/** When a kept answer came. */
const ON = 'x-kept-on';

const canBeKept = (address: string) => /^https?:/.test(address);

/**
 * Good files that the device keeps for visits without network, by the address they came from. Cache Storage is there on
 * https pages only, and may be forbidden; then nothing is kept, and nothing is lost.
 */
export class KeptFiles {
  /** @param name of their store in Cache Storage */
  constructor(private readonly name: string) {}

  private open = async (): Promise<Cache | undefined> =>
    typeof caches === 'undefined' ? undefined : caches.open(this.name).catch(() => undefined);

  /**
   * Resolves when the file is kept, or nothing can be kept here.
   * @param on when it came
   * @throws DOMException where the disk is full
   */
  async keep(address: string, json: unknown, on: Date): Promise<void> {
    if (!canBeKept(address)) return;
    const headers = { 'content-type': 'application/json', [ON]: on.toISOString() };
    await (await this.open())?.put(address, new Response(JSON.stringify(json), { headers }));
  }

  /** What was kept under an address. */
  async find(address: string): Promise<KeptFile | undefined> {
    if (!canBeKept(address)) return undefined;
    const store = await this.open();
    const response = await store?.match(address).catch(() => undefined);
    const on = new Date(response?.headers.get(ON) ?? '');
    if (!response || Number.isNaN(on.getTime())) return undefined;
    const json: unknown = await response.json().catch(() => undefined);
    return json === undefined ? undefined : { json, on };
  }

  /** Forgets what was kept under an address. */
  async forget(address: string): Promise<void> {
    await (await this.open())?.delete(address);
  }

  /** Forgets what lies under a folder and is not wanted any more. */
  async forgetOthers(folder: string, wanted: readonly string[]): Promise<void> {
    const store = await this.open();
    for (const { url } of (await store?.keys().catch(() => [])) ?? [])
      if (url.startsWith(folder) && !wanted.includes(url)) await store?.delete(url);
  }
}
