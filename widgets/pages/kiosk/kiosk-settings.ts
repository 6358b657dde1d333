import { TEXT_LIMITS } from '../../../shared/satisfaction/response';

/** What a ward sets on its tablet. */
export interface KioskSettings {
  unit: string;
  endpoint: string;
  questionnaire: string;
  lang: string;
  /** Who serves at which desk, and the procedure's code; '' where it is not set. */
  desk: string;
  procedure: string;
  theme: 'light' | 'dark';
}

interface Kept extends KioskSettings {
  /** SHA-256 of salt and PIN, in hexadecimal. It keeps citizens out, not somebody who can open the tablet's files. */
  pin: string;
  salt: string;
}

const KEY = 'hl-kiosk';

export const NEW_SETTINGS: KioskSettings = {
  ...{ unit: '', endpoint: '', questionnaire: 'sipas-2025@1', lang: 'vi', desk: '', procedure: '' },
  theme: 'light',
};

/** Longest texts, as the collector takes them. */
export const SETTING_LIMITS = {
  unit: TEXT_LIMITS.unit,
  desk: TEXT_LIMITS.desk,
  procedure: TEXT_LIMITS.procedure,
};

/** Four to eight digits. */
export const isPin = (text: string): boolean => /^\d{4,8}$/.test(text);

function findKept(): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined; // damaged: the tablet is set up anew
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const texts = new Map<string, unknown>(Object.entries(value));
  return [...Object.keys(NEW_SETTINGS), 'pin', 'salt'].every((name) => typeof texts.get(name) === 'string');
}

/** The tablet's settings; undefined where it was never set up. */
export function findSettings(): KioskSettings | undefined {
  const kept = findKept();
  if (!kept) return undefined;
  const { pin: _pin, salt: _salt, ...settings } = kept;
  return settings;
}

/** Keeps the settings. @param pin '' leaves the PIN as it is */
export async function keepSettings(settings: KioskSettings, pin: string): Promise<void> {
  const before = findKept();
  const salt = pin === '' && before ? before.salt : crypto.getRandomValues(new Uint32Array(2)).join('-');
  const print = pin === '' && before ? before.pin : await printOf(salt, pin);
  localStorage.setItem(KEY, JSON.stringify({ ...settings, pin: print, salt } satisfies Kept));
}

/** Whether this is the tablet's PIN. */
export async function isRightPin(pin: string): Promise<boolean> {
  const kept = findKept();
  return kept !== undefined && (await printOf(kept.salt, pin)) === kept.pin;
}

async function printOf(salt: string, pin: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt} ${pin}`));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
