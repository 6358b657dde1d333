import { browser } from 'wxt/browser';
import type { Language } from '../../shared/text/bilingual-text';
import { OFFICE_HOURS } from '../../shared/working-time/calendars';

/** What an official has chosen; kept in this browser only. */
export interface Settings {
  version: 1;
  /** Id of a preset of office hours. */
  officeHours: string;
  language: Language;
  /** Whether a press on the portal is held once while something is open that must be settled before. */
  guardsPresses: boolean;
}

const KEY = 'settings';

/** What is stored, whatever it is, as settings: what cannot be used is as if it had not been chosen. */
function toSettings(stored: unknown): Settings {
  const { officeHours, language, guardsPresses } = (stored ?? {}) as Partial<Settings>;
  const preset = OFFICE_HOURS.find(({ id }) => id === officeHours) ?? OFFICE_HOURS[0];
  return {
    version: 1,
    officeHours: preset?.id ?? '',
    language: language === 'en' ? 'en' : 'vi',
    guardsPresses: guardsPresses !== false,
  };
}

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return toSettings(stored[KEY]);
}

export const saveSettings = (settings: Settings): Promise<void> =>
  browser.storage.local.set({ [KEY]: settings });

/** Calls `listener` with the settings whenever they change, in this or another page. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) listener(toSettings(change.newValue));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged));
}
