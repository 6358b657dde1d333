/**
 * The complete address of a video, if the screen may ask for it: from its own web space, or one that the playlist lists.
 * @param at complete address of the playlist, to which a relative address belongs
 * @param own origin of the screen's page
 */
export function videoAddress(
  url: string,
  at: string,
  own: string,
  origins: readonly string[] = [],
): string | undefined {
  let address: URL;
  try {
    address = new URL(url, at);
  } catch {
    return undefined; // the URL parser throws on what is no address
  }
  const isAllowed = [own, ...origins].some((origin) => origin === address.origin);
  return isAllowed ? address.href : undefined;
}
