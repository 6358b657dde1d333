import { cleanText } from './clean-text';
import type { CountDefect } from './defects';

/** Agencies are separated by semicolons or new lines (commas stand inside names); the portal repeats some. */
export function readAgency(shown: string, count: CountDefect): string {
  const all = shown
    .split(/[;\n]/)
    .map((name) => cleanText(name, count))
    .filter((name) => name !== '');
  const distinct = [...new Set(all)];
  count('agencyRepeated', all.length - distinct.length);
  return distinct.join('; ');
}

/** A new group starts with a capital after a comma; "Cán bộ, công chức, viên chức" and what stands in brackets is one. */
export const splitAudience = (shown: string) =>
  shown === '' ? [] : shown.split(/,\s+(?=\p{Lu})(?![^()]*\))/u).map((group) => group.trim());
