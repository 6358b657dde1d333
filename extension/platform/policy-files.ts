import { browser } from 'wxt/browser';
import { MANAGED_FILES, type PolicyFiles } from '../../shared/settings/to-settings';
import { changeKey } from './change-key';
import { watchKey } from './watch-key';

/**
 * What came by policy in the shape of a file and was found right: pages take it from here, so that not every page of a
 * portal carries what is needed to check a file.
 */
const KEY = 'policy';

/** Kept by `keepPolicyFiles`, and by nothing else. */
export async function readPolicyFiles(): Promise<PolicyFiles> {
  return toPolicyFiles((await browser.storage.local.get(KEY))[KEY]);
}

const toPolicyFiles = (stored: unknown): PolicyFiles => (stored ?? {}) as PolicyFiles;

/**
 * In the worker: keeps what stands in the policy now, and nothing that has gone from it.
 * @param check gives of the raw values those that can be used
 */
export async function keepPolicyFiles(check: (raw: Record<string, unknown>) => PolicyFiles): Promise<void> {
  const raw = await readRaw();
  await changeKey(KEY, (stored) => {
    const files = check(raw);
    return JSON.stringify(files) === JSON.stringify(toPolicyFiles(stored)) ? undefined : files;
  });
}

async function readRaw(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get([...MANAGED_FILES]);
  } catch {
    return {}; // Firefox refuses where the computer has no file of managed storage: nothing is set
  }
}

/** Calls `listener` whenever an administrator has set something else. */
export function onPolicyChange(listener: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') listener();
  });
}

/** Whether a change of `storage.local` is one of these. */
export const hasPolicyFiles = (changes: object): boolean => KEY in changes;

/** Calls `listener` with what was found right whenever that changes. */
export function watchPolicyFiles(listener: (files: PolicyFiles) => void, signal: AbortSignal): void {
  watchKey('local', KEY, (stored) => listener(toPolicyFiles(stored)), signal);
}
