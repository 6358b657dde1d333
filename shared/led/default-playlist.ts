import type { WardFile } from '../ward/ward-file';
import type { Playlist } from './playlist';

/**
 * What a screen shows where the ward has made no `led.json`: all there is of the ward. What has no data at that moment is
 * passed over by the screen.
 */
export const defaultPlaylist = ({ collector }: Pick<WardFile, 'collector'>): Playlist => ({
  version: 1,
  items: [
    { kind: 'contact' },
    { kind: 'progress' },
    { kind: 'procedures' },
    { kind: 'answers' },
    ...(collector ? [{ kind: 'page', page: 'survey' } as const, { kind: 'results' } as const] : []),
    { kind: 'page', page: 'lookup' },
  ],
});
