import { describeJsonFault } from '../../../shared/json/parse-json';
import { readJson } from '../../../shared/json/read-json-file';
import type { Playlist } from '../../../shared/led/playlist';
import { type PlaylistProblem, readPlaylist } from '../../../shared/led/read-playlist';
import type { Language } from '../../../shared/text/bilingual-text';

/** Reads the text of a `led.json`; without a playlist it is none, and the problems say why. */
export function openPlaylist(
  text: string,
  language: Language,
): { playlist: Playlist | undefined; problems: PlaylistProblem[] } {
  const reading = readJson(text);
  if ('json' in reading) return readPlaylist(reading.json);
  const said = describeJsonFault(reading.problem.fault, language);
  return { playlist: undefined, problems: [{ place: '', text: said }] };
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
