import { browser } from 'wxt/browser';
import type { Language } from '../../shared/text/bilingual-text';
import { calendarOfWard, OFFICE_HOURS } from '../../shared/working-time/calendars';
import { OWN_HOURS, type WardHours } from '../../shared/working-time/ward-hours';

/** What can be switched off. */
export const FEATURES = ['badge', 'summary', 'notification'] as const;
type Feature = (typeof FEATURES)[number];

/** How many months dossiers are kept that no page shows any more; 0: for ever. */
export const KEEP_MONTHS = [3, 6, 12, 24, 0] as const;

/** What an official has chosen; kept in this browser only. Hours and days were checked when they were saved. */
export interface Settings extends WardHours {
  version: 1;
  language: Language;
  /** Whether anything is laid over pages; one shortcut turns it. */
  isShown: boolean;
  /** How this desk calls itself in the file that it gives for the office's report; '' where it has no name. */
  deskName: string;
  /** One of `KEEP_MONTHS`. */
  keepMonths: number;
  /** What is switched off. */
  off: Feature[];
  /** Name of the ward as its letters have it; empty until it is typed. */
  unitName: string;
  /** Whether a press on the portal is held once while something is open that must be settled before. */
  guardsPresses: boolean;
}

const KEY = 'settings';

/** Longest name of a unit, in characters. */
export const UNIT_NAME_LENGTH = 200;

/** What is stored, whatever it is, as settings: what cannot be used is as if it had not been chosen. */
function toSettings(stored: unknown): Settings {
  const {
    officeHours,
    ownHours,
    ownDays,
    language,
    isShown,
    guardsPresses,
    unitName,
    deskName,
    keepMonths,
    off,
  } = (stored ?? {}) as Partial<Settings>;
  const preset = OFFICE_HOURS.find(({ id }) => id === officeHours) ?? OFFICE_HOURS[0];
  return {
    version: 1,
    ...readHours({
      officeHours: officeHours === OWN_HOURS && ownHours ? OWN_HOURS : (preset?.id ?? ''),
      ...(ownHours && { ownHours }),
      ownDays: Array.isArray(ownDays) ? ownDays : [],
    }),
    language: language === 'en' ? 'en' : 'vi',
    isShown: isShown !== false,
    keepMonths: KEEP_MONTHS.find((months) => months === keepMonths) ?? 24,
    deskName: typeof deskName === 'string' ? deskName : '',
    off: FEATURES.filter((feature) => Array.isArray(off) && off.includes(feature)),
    unitName: typeof unitName === 'string' ? unitName : '',
    guardsPresses: guardsPresses !== false,
  };
}

/** Hours with which nothing can be computed would leave every page without its deadlines: then the preset’s are taken. */
function readHours(hours: WardHours): WardHours {
  try {
    calendarOfWard(hours);
    return hours;
  } catch {
    // the options page checks what it saves and says what is wrong; this is what somebody else has put there
    return { officeHours: OFFICE_HOURS[0]?.id ?? '', ownDays: [] };
  }
}

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return toSettings(stored[KEY]);
}

export const saveSettings = (settings: Settings): Promise<void> =>
  browser.storage.local.set({ [KEY]: settings });

/** Shows what is laid over pages, or hides it. */
export async function toggleOverlay(): Promise<void> {
  const settings = await readSettings();
  await saveSettings({ ...settings, isShown: !settings.isShown });
}

/** Calls `listener` with the settings whenever they change, in this or another page. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) listener(toSettings(change.newValue));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged));
}
