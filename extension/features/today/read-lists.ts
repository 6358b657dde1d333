import type { SeenList } from '../../platform/dossier-database';
import { IN_LIST_MS } from '../../platform/dossier-store';

/** How much of a list was read. */
interface ListRead {
  page: string;
  /** How many of its dossiers were seen within a day; never more than it has. */
  read: number;
  /** How many it has, where its pager says so. */
  total?: number;
  readAt: Date;
}

/** The lists that were read within a day, the last one first; pages of a single dossier are none. */
export function readLists(lists: SeenList[], now: Date): ListRead[] {
  const since = now.getTime() - IN_LIST_MS;
  return lists
    .flatMap(({ page, total, readAt, seen }) => {
      const count = [...seen.values()].filter((at) => at.getTime() > since).length;
      if (count === 0 || (count < 2 && total === undefined)) return [];
      const read = total === undefined ? count : Math.min(count, total);
      return { page, read, ...(total !== undefined && { total }), readAt };
    })
    .sort((a, b) => b.readAt.getTime() - a.readAt.getTime());
}
