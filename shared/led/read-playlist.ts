import { describeIssue, type SchemaIssue } from '../json/describe-issue';
import type { Playlist, PlaylistItem } from './playlist';
import { loosePlaylistSchema, playlistItemSchema } from './playlist-schema';

/** What is wrong in a `led.json`: where (`items[2].from`; '' is the file itself), and what should stand there. */
export interface PlaylistProblem {
  place: string;
  text: string;
}

export interface PlaylistReading {
  /** Undefined where the file as a whole is wrong. */
  playlist: Playlist | undefined;
  problems: PlaylistProblem[];
}

/** Reads a parsed `led.json`. A wrong item is left out and told; the others stand, in their order. */
export function readPlaylist(json: unknown): PlaylistReading {
  const whole = loosePlaylistSchema.safeParse(json);
  if (!whole.success) return { playlist: undefined, problems: problemsOf(whole.error.issues) };
  const problems: PlaylistProblem[] = [];
  const items: PlaylistItem[] = [];
  for (const [place, item] of whole.data.items.entries()) {
    const reading = playlistItemSchema.safeParse(item);
    if (reading.success) items.push(reading.data);
    else problems.push(...problemsOf(reading.error.issues, ['items', place]));
  }
  return { playlist: { ...whole.data, items }, problems };
}

const problemsOf = (issues: readonly SchemaIssue[], before: PropertyKey[] = []): PlaylistProblem[] =>
  issues.map((issue) => ({ place: nameOf([...before, ...issue.path]), text: describeIssue(issue, 'vi') }));

/** As people write a place: `items[2].from`. */
const nameOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at > 0 ? '.' : ''}${String(step)}`))
    .join('');

/** `led.json` as it is saved: a file that is read and saved again is the same. */
export const renderPlaylist = (playlist: Playlist): string => `${JSON.stringify(playlist, null, 2)}\n`;
