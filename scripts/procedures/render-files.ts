import * as z from 'zod/mini';
import type { ProceduresFile } from '../../shared/procedures/procedure';
import { proceduresSchema } from '../../shared/procedures/procedures-schema';

/** `procedures.json` as text: one procedure a line, so that a change of one is a change of one line. */
export function renderProceduresFile({ procedures, ...head }: ProceduresFile): string {
  const lines = Object.entries(head).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},\n`,
  );
  const rows = procedures.map((procedure) => JSON.stringify(procedure));
  return `{\n${lines.join('')}"procedures":[\n${rows.join(',\n')}\n]\n}\n`;
}

/** The JSON Schema of `procedures.json` as text. */
export function renderProceduresSchema(): string {
  const schema = { title: 'procedures.json', ...z.toJSONSchema(proceduresSchema) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
