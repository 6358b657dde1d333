import { BUILT_IN_PORTALS } from './built-in-portals';
import type { PortalDescription } from './portal-description';

/**
 * Every description that is known, as `readPage` wants them: of two that name one origin the last counts, so what officials
 * taught or imported comes last, the newest at the end.
 * @param own the newest first, as they are kept
 */
export const knownPortals = (own: readonly PortalDescription[]): PortalDescription[] => [
  ...BUILT_IN_PORTALS,
  ...own.toReversed(),
];
