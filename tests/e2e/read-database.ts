import type { Page } from '@playwright/test';

/** Everything in some stores of the extension's database, read past the extension's own code; dates as instants in ms. */
export const readDatabase = (page: Page, ...stores: string[]): Promise<Record<string, Stored[]>> =>
  page.evaluate(
    (names) =>
      new Promise<Record<string, Stored[]>>((resolve, reject) => {
        const opening = indexedDB.open('dossiers');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const work = database.transaction(names);
          const requests = names.map((name) => [name, work.objectStore(name).getAll()] as const);
          work.onabort = () => reject(work.error);
          work.oncomplete = () => {
            database.close();
            const plain = (value: unknown) => (value instanceof Date ? value.getTime() : value);
            resolve(
              Object.fromEntries(
                requests.map(([name, { result }]) => [
                  name,
                  result.map((entry: object) =>
                    Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, plain(value)])),
                  ),
                ]),
              ),
            );
          };
        };
      }),
    stores,
  );

/** An entry of a store, as far as tests look into it. */
export interface Stored {
  [field: string]: unknown;
}
