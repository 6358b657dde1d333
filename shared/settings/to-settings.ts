import type { WardRules } from '../deadlines/rule-set/ward-rules';
import type { Language } from '../text/bilingual-text';
import { calendarOfWard, OFFICE_HOURS } from '../working-time/calendars';
import { OWN_HOURS, type WardHours } from '../working-time/ward-hours';
import type { Session } from '../working-time/work-calendar';

/** What can be switched off. */
export const FEATURES = ['badge', 'summary', 'notification'] as const;
type Feature = (typeof FEATURES)[number];

/** How many months dossiers are kept that no page shows any more; 0: for ever. */
export const KEEP_MONTHS = [3, 6, 12, 24, 0] as const;

/** Longest name of a unit, in characters. */
export const UNIT_NAME_LENGTH = 200;

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
  /** Address of the ward's page with its survey, to which the panel's code leads; '' where there is none. */
  surveyAddress: string;
  /** Whether a press on the portal is held once while something is open that must be settled before. */
  guardsPresses: boolean;
  /** What the ward has decided of the rules, from its file; it was checked when it was imported. */
  wardRules?: WardRules;
}

/** Whether a text is a whole address of a page, as a code to scan needs it. */
export function isWebAddress(text: unknown): text is string {
  if (typeof text !== 'string' || !/^https?:\/\//i.test(text)) return false;
  try {
    return new URL(text).hostname !== '';
  } catch {
    return false; // the URL parser throws on what is no address
  }
}

/** What is stored, whatever it is, as settings: what cannot be used is as if it had not been chosen. */
export function toSettings(stored: unknown): Settings {
  const chosen = (stored ?? {}) as Partial<Settings>;
  const { officeHours, ownHours, ownDays, language, unitName, deskName, keepMonths, off, wardRules } = chosen;
  const preset = OFFICE_HOURS.find(({ id }) => id === officeHours) ?? OFFICE_HOURS[0];
  return {
    version: 1,
    ...usableHours({
      officeHours: officeHours === OWN_HOURS && ownHours ? OWN_HOURS : (preset?.id ?? ''),
      ...(ownHours && { ownHours }),
      ownDays: Array.isArray(ownDays) ? ownDays : [],
    }),
    language: language === 'en' ? 'en' : 'vi',
    isShown: chosen.isShown !== false,
    keepMonths: KEEP_MONTHS.find((months) => months === keepMonths) ?? 24,
    deskName: typeof deskName === 'string' ? deskName : '',
    off: Array.isArray(off) ? off.filter((feature) => FEATURES.includes(feature)) : [],
    unitName: typeof unitName === 'string' ? unitName : '',
    surveyAddress: isWebAddress(chosen.surveyAddress) ? chosen.surveyAddress : '',
    guardsPresses: chosen.guardsPresses !== false,
    ...(Array.isArray(wardRules?.changes) && { wardRules }),
  };
}

/** Hours with which nothing can be computed would leave every page without its deadlines: then the preset's are taken. */
function usableHours(hours: WardHours): WardHours {
  try {
    const { week, exceptions } = calendarOfWard(hours);
    if ([...Object.values(week), ...exceptions.map(({ sessions }) => sessions)].every(isInOrder))
      return hours;
  } catch {
    // the options page checks what it saves and says what is wrong; this is what somebody else has put there
  }
  return { officeHours: OFFICE_HOURS[0]?.id ?? '', ownDays: [] };
}

const isInOrder = (sessions: Session[]) =>
  sessions.every(([start, end], i) => start < end && (sessions[i - 1]?.[1] ?? '') <= start);

/** What an administrator can set for all browsers of an office (public/managed-schema.json). */
export const MANAGED = [
  'officeHours',
  'ownHours',
  'ownDays',
  'unitName',
  'surveyAddress',
  'language',
  'isShown',
  'off',
  'guardsPresses',
  'keepMonths',
] as const satisfies (keyof Settings)[];

/** What comes by policy in the shape of a file, and is checked as that file is before it is used. */
export const MANAGED_FILES = ['wardRules', 'portals'] as const;

/** Such files, each as it was checked; absent where there is none or it cannot be used. */
export interface PolicyFiles {
  /** As `ward-rules.json`. */
  wardRules?: WardRules;
  /** As `portal.json`, each. */
  portals?: { id: string; date?: string }[];
}

export type ManagedKey = (typeof MANAGED)[number] | 'wardRules';

/** What an administrator has set. */
export interface ManagedSettings {
  /** They win over the official's own. */
  settings: Partial<Pick<Settings, ManagedKey>>;
  /** Addresses of the sites on which the office works; the official must still agree to each. */
  sites: string[];
  /** Names of what cannot be used, and is as if it had not been set. */
  ignored: string[];
}

/**
 * What has come by policy, each value that can be used; a value is usable where it is left as it is.
 * @param files what of it was checked as the file that it is
 */
export function toManaged(raw: Record<string, unknown>, files: PolicyFiles = {}): ManagedSettings {
  const managed: ManagedSettings = { settings: {}, sites: [], ignored: [] };
  for (const [name, value] of Object.entries(raw)) {
    const key = MANAGED.find((known) => known === name);
    const file = MANAGED_FILES.find((known) => known === name);
    if (key && isUsable(key, value, raw.ownHours)) Object.assign(managed.settings, { [key]: value });
    else if (file && files[file]) {
      if (file === 'wardRules') managed.settings.wardRules = files.wardRules;
    } else if (name === 'sites' && Array.isArray(value)) managed.sites = value.map(String);
    else managed.ignored.push(name);
  }
  return managed;
}

function isUsable(key: (typeof MANAGED)[number], value: unknown, ownHours: unknown): boolean {
  const isHours = key === 'ownHours';
  const alone = toSettings({ ownHours, officeHours: isHours ? OWN_HOURS : undefined, [key]: value });
  return (
    JSON.stringify(alone[key]) === JSON.stringify(value) && (!isHours || alone.officeHours === OWN_HOURS)
  );
}
