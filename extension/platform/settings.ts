import { browser } from 'wxt/browser';
import {
  type ManagedSettings,
  type Settings,
  toManaged,
  toSettings,
} from '../../shared/settings/to-settings';
import { changeKey } from './change-key';
import { hasPolicyFiles, readPolicyFiles } from './policy-files';

export {
  FEATURES,
  isWebAddress,
  KEEP_MONTHS,
  type ManagedKey,
  type ManagedSettings,
  type Settings,
  UNIT_NAME_LENGTH,
} from '../../shared/settings/to-settings';

const KEY = 'settings';

/** The settings in use: what the official has chosen, and in its place what an administrator has set. */
export async function readSettings(): Promise<Settings> {
  const [stored, { settings }] = await Promise.all([readOwn(), readManaged()]);
  return toSettings({ ...stored, ...settings });
}

/**
 * Saves what the official has chosen, and nothing else: another window may have changed the rest meanwhile. Below what an
 * administrator has set her own choice stays for when that goes.
 */
export const saveSettings = (chosen: Partial<Settings>): Promise<void> => change(() => chosen);

/** Shows what is laid over pages, or hides it. */
export const toggleOverlay = (): Promise<void> => change(({ isShown }) => ({ isShown: !isShown }));

async function change(choose: (own: Settings) => Partial<Settings>): Promise<void> {
  const { settings: managed } = await readManaged();
  await changeKey(KEY, (stored) => {
    const own = toSettings(stored);
    const chosen = Object.entries(choose(own)).filter(([key]) => !(key in managed));
    return { ...own, ...Object.fromEntries(chosen) };
  });
}

async function readOwn(): Promise<Partial<Settings> | undefined> {
  return (await browser.storage.local.get(KEY))[KEY] as Partial<Settings> | undefined;
}

/** What an administrator has set. */
export async function readManaged(): Promise<ManagedSettings> {
  try {
    const [raw, files] = await Promise.all([browser.storage.managed.get(null), readPolicyFiles()]);
    return toManaged(raw, files);
  } catch {
    // Firefox refuses where the computer has no file of managed storage: nothing is set
    return toManaged({});
  }
}

/** Calls `listener` with the settings whenever they change, in this or another page, or by policy. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: object, area: string) => {
    if (area === 'managed' || (area === 'local' && (KEY in changes || hasPolicyFiles(changes))))
      void readSettings().then((settings) => !signal.aborted && listener(settings));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
