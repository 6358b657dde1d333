import { completeAddress } from '../complete-address';

/**
 * The address under which one procedure is found.
 * @param base what stands before the code, relative to the page; '' or null: the page itself with `#hl=`
 */
export function procedureAddress(base: string | null, page: string, code: string): string {
  return base ? completeAddress(base, page) + encodeURIComponent(code) : withFragment(page, code);
}

/** The page's own address with this code in its fragment; '' says that no procedure is open. */
export const withFragment = (page: string, code: string) =>
  `${withoutFragment(page)}#hl=${encodeURIComponent(code)}`;

/** The page's own address without fragment. */
export const withoutFragment = (page: string) => page.split('#')[0] ?? '';

/** The code that an address asks for: '' where it asks for none, undefined where it says nothing about it. */
export function readCode(page: string, base: string | null): string | undefined {
  const [path = '', fragment = ''] = page.split('#');
  const code = new URLSearchParams(fragment).get('hl');
  if (code !== null) return code;
  const start = base ? completeAddress(base, page) : '';
  if (start === '' || !path.startsWith(start)) return undefined;
  return new URLSearchParams(`code=${path.slice(start.length)}`).get('code') || undefined;
}
