import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Row } from './measure';

/** The rows of a bench as they were last recorded, when (dd/MM/yyyy) and on what. */
export interface Recorded {
  seen: string;
  machine: string;
  rows: Row[];
}

const FILE = fileURLToPath(new URL('./figures.json', import.meta.url));

/** What was recorded last, by the names of the benches. */
export const readRecorded = (): Record<string, Recorded> => JSON.parse(readFileSync(FILE, 'utf8'));

export const writeRecorded = (recorded: Record<string, Recorded>): void =>
  writeFileSync(FILE, `${JSON.stringify(recorded, null, 2)}\n`);
