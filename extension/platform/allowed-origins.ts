import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';

/** Match patterns (`https://host/*`) of the sites that the official has allowed. */
export async function allowedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** Asks the official for a site, in a click of hers; false where she declines. */
export const requestOrigin = (pattern: string): Promise<boolean> =>
  browser.permissions.request({ origins: [pattern] });

/** Asks for several sites at once, in a click of the official; false where she declines. */
export const requestOrigins = (patterns: string[]): Promise<boolean> =>
  browser.permissions.request({ origins: patterns });

/** Gives a site back; false where it cannot be, as it is granted by the build. */
export const removeOrigin = (pattern: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] });

/** Calls `listener` when sites were allowed or given back, wherever that was done. */
export function watchOrigins(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}

/** Whether an address belongs to one of the patterns. */
export const isAllowed = (url: string, patterns: string[]): boolean =>
  patterns.some((pattern) => new MatchPattern(pattern).includes(url));
