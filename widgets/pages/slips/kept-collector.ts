import type { CollectorUnit } from '../../read-collector-unit';

const KEY = 'hl-slips';

/**
 * Where the slips go: as the link to this page says (`?unit=…&endpoint=…`), else where those went that were typed in last;
 * undefined where none was, or it is not understood.
 */
export function findCollector(): CollectorUnit | undefined {
  const link = new URLSearchParams(location.search);
  const [linkedUnit, linkedEndpoint] = [link.get('unit'), link.get('endpoint')];
  if (linkedUnit && linkedEndpoint) return { unit: linkedUnit, endpoint: linkedEndpoint };
  try {
    const kept: Record<string, unknown> = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const { unit, endpoint } = kept;
    return typeof unit === 'string' && typeof endpoint === 'string' ? { unit, endpoint } : undefined;
  } catch {
    return undefined; // damaged, or no storage: it is typed in again
  }
}

/** For the next time this page is opened on this machine. */
export function keepCollector({ unit, endpoint }: CollectorUnit): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ unit, endpoint }));
  } catch (error) {
    console.warn(error); // no storage: it is typed in again next time
  }
}
