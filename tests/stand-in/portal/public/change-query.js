/**
 * The address with some query parameters changed; an empty value takes the parameter away.
 * @param {URL} url
 * @param {Record<string, string | number | undefined>} changes
 */
export function changeQuery(url, changes) {
  const changed = new URL(url);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') changed.searchParams.delete(name);
    else changed.searchParams.set(name, String(value));
  }
  return changed.pathname + changed.search;
}
