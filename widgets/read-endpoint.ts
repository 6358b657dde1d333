import { isLocalHost } from '../shared/text/is-local-host';
import type { AttributeFault } from './attribute-fault';

/**
 * The collector's base address from an `endpoint` attribute, absolute and without a slash at its end.
 * It is a whole address (`https://…`) or a path on the page's own site (`/…`); a bare host name would be read as a
 * path of the page and send answers to the wrong place, so it is refused.
 * @returns the address, or what is wrong with it
 */
export function readEndpoint(value: string | null, pageUrl: string): { endpoint: string } | AttributeFault {
  const given = value?.trim() ?? '';
  if (given === '') return { fault: 'missing', values: ['endpoint'] };
  const url = parseAddress(given, pageUrl);
  if (!url) return { fault: 'no-address', values: [given] };
  if (new URL(pageUrl).protocol === 'https:' && url.protocol === 'http:' && !isLocalHost(url.hostname))
    return { fault: 'not-https', values: [given] };
  return { endpoint: url.href.replace(/\/+$/, '') };
}

function parseAddress(given: string, pageUrl: string): URL | undefined {
  if (!/^(https?:\/\/|\/)/i.test(given)) return undefined;
  try {
    const url = new URL(given, pageUrl);
    return url.search || url.hash || url.username || url.password ? undefined : url;
  } catch {
    return undefined; // the URL parser throws on what is no address
  }
}
