import type { ItemKind, Playlist, PlaylistItem } from '../../../shared/led/playlist';

/** A new item of a kind, to be filled in. */
export function newItem(kind: ItemKind): PlaylistItem {
  if (kind === 'notice') return { kind, title: '', text: '' };
  if (kind === 'video') return { kind, title: '', url: '' };
  if (kind === 'page') return { kind, page: 'survey' };
  return { kind };
}

/** A change of an item or a playlist: what is undefined, '' or an empty list is taken out. */
export function withChange<Whole extends object>(whole: Whole, change: object): Whole {
  const kept = Object.entries({ ...whole, ...change }).filter(
    ([name, value]) =>
      NEEDED.has(name) ||
      !(value === undefined || value === '' || (Array.isArray(value) && value.length === 0)),
  );
  return Object.fromEntries(kept) as Whole; // what may be missing is all that is taken out
}

/** What stays though it is empty: it must be filled in, and the message about it names it. */
const NEEDED = new Set(['kind', 'title', 'text', 'url', 'page', 'version', 'items']);

/** The list with an item moved to another place. */
export function moveItem(items: readonly PlaylistItem[], from: number, to: number): PlaylistItem[] {
  const moved = [...items];
  const [item] = moved.splice(from, 1);
  if (item) moved.splice(Math.max(0, Math.min(to, moved.length)), 0, item);
  return moved;
}

/** A playlist with one item only, whatever its dates: to be looked at. */
export function onlyItem(playlist: Playlist, place: number): Playlist {
  const item = playlist.items[place];
  if (!item) return { ...playlist, items: [] };
  return { ...playlist, items: [withChange(item, { from: '', to: '', days: [], half: '' })] };
}
