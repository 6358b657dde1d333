import type { Playlist } from '../../../shared/led/playlist';
import { type PlaylistProblem, readPlaylist } from '../../../shared/led/read-playlist';

/** Reads the text of a `led.json`; without a playlist it is none, and the problems say why. */
export function openPlaylist(text: string): { playlist: Playlist | undefined; problems: PlaylistProblem[] } {
  try {
    return readPlaylist(JSON.parse(text));
  } catch (error) {
    return { playlist: undefined, problems: [{ place: '', text: String(error) }] };
  }
}

/** The text of the list that the site has; undefined where it has none, or it cannot be asked for. */
export async function loadOwnPlaylist(src: string | null): Promise<string | undefined> {
  if (!src) return undefined;
  try {
    const answer = await fetch(src, { cache: 'no-store' });
    return answer.ok ? await answer.text() : undefined;
  } catch (error) {
    console.warn(error); // no network: one begins with what the screen would show
    return undefined;
  }
}
