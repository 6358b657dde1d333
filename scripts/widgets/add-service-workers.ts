import { makeServiceWorker } from '../offline/make-service-worker';
import { OFFLINE } from './entries';

/**
 * A page's service worker keeps all that a start without network needs.
 * @param files what is built, to which they are added
 * @param code names of each page's own code
 */
export function addServiceWorkers(
  files: Map<string, string>,
  code: ReadonlyMap<string, readonly string[]>,
): void {
  for (const page of OFFLINE) {
    const needed = [...files].filter(
      ([name]) => name.startsWith(`${page}/`) || code.get(page)?.includes(name),
    );
    const index = files.get(`${page}/index.html`);
    if (index === undefined) throw new Error(`${page}/index.html is missing`);
    const kept = new Map([['./', index]]);
    for (const [name, content] of needed) kept.set(`../${name}`, content);
    files.set(`${page}/service-worker.js`, makeServiceWorker({ name: `hl-${page}`, files: kept }));
  }
}
