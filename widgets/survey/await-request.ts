/**
 * The result of a request to IndexedDB. The queue needs no more than this and `awaitEnd`; a whole library for it would be
 * a tenth of what a visitor downloads.
 * @throws DOMException as the request fails
 */
export function awaitRequest<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Done when a transaction is on the disk. @throws DOMException where it was aborted or failed */
export function awaitEnd(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
    transaction.oncomplete = () => resolve();
    transaction.onerror = fail;
    transaction.onabort = fail;
  });
}
