import { readFileSync } from 'node:fs';

/**
 * Texts with which others might do harm, by what they try: `markup` and `addresses` would run a script or ask `leak.test`,
 * `names` reach into prototypes, `formulas` are run by spreadsheets, `pumped` is what a pattern may go back over when it is
 * said a hundred thousand times. Of the common kinds that OWASP's cheat sheets name (XSS filter evasion, prototype
 * pollution, CSV injection, ReDoS), 28/11/2026.
 */
export const PAYLOADS: Record<
  'markup' | 'addresses' | 'styles' | 'names' | 'formulas' | 'characters' | 'pumped',
  string[]
> = JSON.parse(readFileSync(new URL('./payloads.json', import.meta.url), 'utf8'));

/** All that can stand in a field; line breaks within a field are no part of it. */
export const FIELD_TEXTS: string[] = [
  ...PAYLOADS.markup,
  ...PAYLOADS.addresses,
  ...PAYLOADS.styles,
  ...PAYLOADS.names,
  ...PAYLOADS.formulas,
  ...PAYLOADS.characters,
];
