import data from './portal-addresses.json';

/** Where the national portal begins, for those who find nothing here. */
export const PORTAL_HOME = data.home;

/** How the portal writes the address of a procedure; the newest first. */
interface AddressPattern {
  /** With `{id}` in the place of what tells procedures apart. */
  address: string;
}

/**
 * A procedure's address as the portal writes it today: one that is written by an older pattern is written anew by the newest.
 * What no pattern writes (a ward's own page) stays as it is.
 * @param patterns newest first (`portal-addresses.json`, with source and the days on which they were seen)
 */
export function currentAddress(address: string, patterns: readonly AddressPattern[] = data.patterns): string {
  const [newest] = patterns;
  for (const pattern of patterns) {
    const [start = '', end = ''] = pattern.address.split('{id}');
    if (!address.startsWith(start) || !address.endsWith(end)) continue;
    const id = address.slice(start.length, address.length - end.length);
    if (/^[\w.-]+$/.test(id) && newest) return newest.address.replace('{id}', id);
  }
  return address;
}
