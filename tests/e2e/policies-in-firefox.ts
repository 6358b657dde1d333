import { copyFileSync, mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findFirefox } from '../../scripts/find-tools.mjs';

/**
 * Lays an installed Firefox out anew, with policies where an administrator puts them, `distribution/policies.json` beside
 * the program: the computer's own is not touched. Links serve for all but the program, which looks beside itself.
 * @param folder where to; it is empty
 * @param policies the file's text
 * @returns path of the program
 */
export function layOutWithPolicies(folder: string, policies: string): string {
  const found = findFirefox();
  if (!found) throw new Error('there is no Firefox');
  const program = realpathSync(found.path);
  const installed = path.dirname(program);
  for (const name of readdirSync(installed)) {
    if (name === 'distribution') continue;
    const [from, to] = [path.join(installed, name), path.join(folder, name)];
    if (from === program) copyFileSync(from, to);
    else symlinkSync(from, to);
  }
  mkdirSync(path.join(folder, 'distribution'));
  writeFileSync(path.join(folder, 'distribution/policies.json'), policies);
  return path.join(folder, path.basename(program));
}
