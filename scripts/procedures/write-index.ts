import { createHash } from 'node:crypto';
import type { ProceduresFile } from '../../shared/procedures/procedure';
import { makeIndexFiles } from '../../shared/procedures/procedures-index';
import { renderProceduresFile } from './render-files';

/**
 * The index of a register and its parts as texts, by name; `procedures.json` itself is not among them.
 * @returns `procedures-index.json` first
 */
export function renderIndexFiles(file: ProceduresFile): [name: string, text: string][] {
  const texts = new Map<string, string>();
  const nameOf = (part: ProceduresFile) => {
    const text = renderProceduresFile(part);
    const name = `procedures/${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`;
    texts.set(name, text);
    return name;
  };
  const { index } = makeIndexFiles(file, nameOf);
  return [['procedures-index.json', renderIndex(index)], ...texts];
}

/** One procedure a line, so that a change of one is a change of one line. */
function renderIndex({ procedures, ...head }: object & { procedures: unknown[] }): string {
  const lines = Object.entries(head).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},\n`,
  );
  return `{\n${lines.join('')}"procedures":[\n${procedures.map((row) => JSON.stringify(row)).join(',\n')}\n]\n}\n`;
}
