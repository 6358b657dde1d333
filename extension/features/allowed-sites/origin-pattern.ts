/**
 * The match pattern of the site that an official typed or pasted: `https://dichvucong.example.gov.vn/a?b` or the bare
 * host → `https://dichvucong.example.gov.vn/*`. Undefined where it is no web address.
 */
export function originPattern(text: string): string | undefined {
  const trimmed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  const isHost = hostname === 'localhost' || hostname.includes('.');
  return /^https?:$/.test(protocol) && isHost && !/[*%]/.test(hostname)
    ? `${protocol}//${hostname}/*`
    : undefined;
}

/** The address of a site by its match pattern: `https://dichvucong.example.gov.vn/*` → `https://dichvucong.example.gov.vn`. */
export const siteOf = (pattern: string): string => pattern.replace(/\/\*$/, '');
