const OFFSET_MS = 7 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** @param {number} number */
const two = (number) => String(number).padStart(2, '0');

/** The instant with Viet Nam's clock in its UTC fields. @param {string} iso */
const inVietNam = (iso) => new Date(Date.parse(iso) + OFFSET_MS);

/** `dd/MM/yyyy`; empty without an instant. @param {string | undefined} iso */
export function formatDay(iso) {
  if (!iso) return '';
  const date = inVietNam(iso);
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

/** `dd/MM/yyyy HH:mm`; empty without an instant. @param {string | undefined} iso */
export function formatMinute(iso) {
  if (!iso) return '';
  const date = inVietNam(iso);
  return `${formatDay(iso)} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
}

/** `HH:mm:ss d/M/yyyy`, as Vietnamese browsers write it; “—” without an instant. @param {string | undefined} iso */
export function formatTimeFirst(iso) {
  if (!iso) return '—';
  const date = inVietNam(iso);
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':');
  return `${time} ${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
}

/** Whole days from one day to another in Viet Nam; negative when the second is before. @param {string} from @param {string} to */
export function daysBetween(from, to) {
  const day = (/** @type {string} */ iso) => Math.floor((Date.parse(iso) + OFFSET_MS) / DAY_MS);
  return day(to) - day(from);
}
