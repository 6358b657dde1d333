import { type Zippable, zipSync } from 'fflate';

/** A file of a ZIP, by its path in it. */
export interface FileToZip {
  name: string;
  content: Uint8Array;
  /** Whether it may be run, where systems ask that. */
  isProgram?: boolean;
}

/** Made on Unix, so that systems take the rights of each file from it. */
const UNIX = 3;

/** The files as a ZIP whose bytes depend on nothing but them: not on the time, the machine or the order they come in. */
export function zipFiles(files: readonly FileToZip[]): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const entries: Zippable = {};
  // ZIP's first moment; a ZIP has no zone, its parts are those of the machine's own time
  const mtime = new Date(1980, 0, 1);
  for (const { name, content, isProgram } of sorted) {
    const attrs = ((isProgram ? 0o100755 : 0o100644) << 16) >>> 0;
    entries[name] = [content, { mtime, os: UNIX, attrs, level: 9 }];
  }
  return zipSync(entries);
}
