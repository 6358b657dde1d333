import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('service-worker.js', import.meta.url));

/** What a service worker keeps for the time without network, and how it answers. */
interface OfflineSettings {
  /** Start of its cache's name; one for every scope. */
  name: string;
  /** Addresses relative to the worker, with what they hold: its print changes with them. */
  files: ReadonlyMap<string, string | Uint8Array>;
  /** Pattern of the paths which the network answers first; without it what is kept is always good. */
  fresh?: string;
  /** A page in the place of one that was not kept: `$1` is the first group of the pattern `of`. */
  standIn?: { of: string; page: string };
}

/** The service worker of a folder, as text. */
export function makeServiceWorker({ files, ...settings }: OfflineSettings): string {
  const print = createHash('sha256');
  for (const [name, content] of files) print.update(name).update(content);
  const filled = { ...settings, print: print.digest('hex').slice(0, 16), files: [...files.keys()] };
  // a function: `$` in the settings has no meaning of its own
  return readFileSync(SOURCE, 'utf8').replace('SETTINGS', () => JSON.stringify(filled));
}
