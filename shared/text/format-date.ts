const OFFSET_MS = 7 * 3_600_000;

/** `dd/MM/yyyy` in Viet Nam. */
export function formatDate(date: Date): string {
  const [year, month, day] = vietnamIso(date).slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** `2026-06-10` → `10/06/2026`. What is no such date is left as it is. */
export const formatIsoDate = (date: string): string => date.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');

/** `HH:mm dd/MM/yyyy` in Viet Nam, as offices write it. */
export const formatDateTime = (date: Date): string => `${vietnamIso(date).slice(11, 16)} ${formatDate(date)}`;

/** ISO 8601 with Viet Nam's offset: `2026-11-20T17:00:00+07:00`. */
export const formatIso = (date: Date): string => `${vietnamIso(date).slice(0, 19)}+07:00`;

const vietnamIso = (date: Date) => new Date(date.getTime() + OFFSET_MS).toISOString();
