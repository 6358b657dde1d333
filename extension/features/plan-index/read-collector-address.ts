import { isLocalHost } from '../../../shared/text/is-local-host';

/** Why an address cannot be a collector's. */
export type AddressProblem = 'no-address' | 'not-secure';

/**
 * The base address of a collector as it is typed or pasted: with or without `https://`, or the address of any of its
 * answers (`…/v1/units/…`). What stands behind `?` and `#` is no part of it. Over a network that is not this computer only
 * `https://` is taken, as everything else could be changed on its way.
 * @returns it without a slash at its end, or why it is none
 */
export function readCollectorAddress(text: string): { endpoint: string } | { problem: AddressProblem } {
  const trimmed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return { problem: 'no-address' };
  const { protocol, hostname, origin, pathname, username, password } = new URL(address);
  const isLocal = isLocalHost(hostname);
  if (!/^https?:$/.test(protocol) || (!isLocal && !hostname.includes('.')) || /[*%]/.test(hostname))
    return { problem: 'no-address' };
  if (username || password) return { problem: 'no-address' };
  if (protocol === 'http:' && !isLocal) return { problem: 'not-secure' };
  return { endpoint: `${origin}${pathname.replace(/\/v1(\/.*)?$/, '')}`.replace(/\/+$/, '') };
}
