import { createHash } from 'node:crypto';
import { ELEMENTS } from './entries';

/**
 * The files of a site once more, under a name that stands for their contents: what a page loads from there never changes,
 * and is checked (SRI). `release.json` names the folder and the prints for the embed builder.
 * @param files what is built, to which they are added
 */
export function addRelease(files: Map<string, string>): void {
  const released = [...files].filter(
    ([name]) => ELEMENTS.includes(name.replace(/\.js$/, '')) || name.startsWith('parts/'),
  );
  const print = createHash('sha256').update(JSON.stringify(released)).digest('hex').slice(0, 16);
  const folder = `v/${print}`;
  const integrity = Object.fromEntries(
    released.map(([name, code]) => [name, `sha384-${createHash('sha384').update(code).digest('base64')}`]),
  );
  for (const [name, code] of released) files.set(`${folder}/${name}`, code);
  files.set('release.json', `${JSON.stringify({ folder, integrity }, null, 2)}\n`);
}
