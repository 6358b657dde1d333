import path from 'node:path';
import type { Rolldown } from 'vite';

const PANEL = path.resolve('extension/entrypoints/sidepanel/main.tsx');
const WORKER = path.resolve('extension/entrypoints/background.ts');

/**
 * Joins the scripts that the panel needs at its start into two files beside its entry, what the worker needs too and the
 * rest: a browser takes a millisecond and more to ask for each of some thirty small ones, and the panel opens often.
 */
export const joinPanel = () => ({
  name: 'join-panel',
  outputOptions(options: Rolldown.OutputOptions): Rolldown.OutputOptions | undefined {
    // content scripts are one file each already
    if (options.codeSplitting === false || (options.format !== undefined && options.format !== 'es')) return;
    let files: Map<string, string> | undefined;
    return {
      ...options,
      codeSplitting: {
        groups: ['kept', 'panel'].map((file, index) => ({
          // the worker has no document: nothing of the rest may come into what it shares
          priority: 1 - index,
          name(id, graph) {
            files ??= filesOf((of) => graph.getModuleInfo(of));
            return files.get(id) === file ? file : undefined;
          },
        })),
      },
    };
  },
});

type GetModuleInfo = (id: string) => { importers: string[]; importedIds: string[] } | null;

/** The file of each module that the panel's page needs. Not of its entry, which no other page must run. */
function filesOf(infoOf: GetModuleInfo): Map<string, string> {
  const inWorker = neededBy(WORKER, infoOf);
  const files = new Map<string, string>();
  for (const id of neededBy(PANEL, infoOf)) files.set(id, inWorker.has(id) ? 'kept' : 'panel');
  return files;
}

/**
 * All modules that an entry, and what the builder puts around it, import, directly or through others; no styles, which
 * would reach the other pages with the scripts they share.
 */
function neededBy(entry: string, infoOf: GetModuleInfo): Set<string> {
  const entries = [entry, ...(infoOf(entry)?.importers ?? [])];
  const needed = new Set<string>();
  const waiting = [...entries];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (needed.has(id) || id.endsWith('.css')) continue;
    needed.add(id);
    waiting.push(...(infoOf(id)?.importedIds ?? []));
  }
  for (const id of entries) needed.delete(id);
  return needed;
}
