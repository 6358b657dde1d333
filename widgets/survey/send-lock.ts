import type { ResponseQueue } from './response-queue';

/** Longer than one attempt with its time limit: a tab that is still sending has not lost its lease. */
const LEASE_MS = 15_000;

/** Runs a task while no other tab of the site sends from the same queue; false where another tab holds it now. */
export type SendLock = (queue: ResponseQueue, task: () => Promise<void>) => Promise<boolean>;

/** Waits for its turn; the browser frees the lock of a tab that is closed. */
const webLock: SendLock = async (queue, task) => {
  await navigator.locks.request(queue.name, task);
  return true;
};

/** For browsers and plain-http pages without Web Locks: a lease in the queue itself, which ends by itself. */
export function leaseLock(now: () => number): SendLock {
  return async (queue, task) => {
    const owner = `${now()} ${Math.random()}`;
    if (!(await queue.takeLease(owner, now(), LEASE_MS))) return false;
    try {
      await task();
    } finally {
      await queue.endLease(owner);
    }
    return true;
  };
}

/** The best lock of this browser. */
export function chooseSendLock(now: () => number): SendLock {
  return 'locks' in navigator ? webLock : leaseLock(now);
}
