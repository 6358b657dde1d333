import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Every file of the project, as git knows it: tracked or new, nothing that is ignored or was deleted. */
export const listFiles = (): string[] =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '' && existsSync(file));
