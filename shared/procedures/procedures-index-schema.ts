import * as z from 'zod/mini';
import type { ProceduresIndexFile } from './procedures-index';

const text = z.string().check(z.minLength(1));
const names = z.array(text);
const number = z.int().check(z.nonnegative());
const numberOrNone = z.int().check(z.gte(-1));

const row = z.tuple([
  z.string().check(z.regex(/^\d\.\d{6}$/)),
  text,
  numberOrNone,
  numberOrNone,
  z.array(number),
  number,
]);

/** Schema of `procedures-index.json`; a number of a row that points to no name is refused with its place. */
export const proceduresIndexSchema: z.ZodMiniType<ProceduresIndexFile> = z
  .strictObject({
    version: z.literal(1),
    kind: z.literal('procedures-index'),
    asOf: z.iso.date(),
    source: text,
    fields: names,
    issuers: names,
    audiences: names,
    parts: names,
    procedures: z.array(row),
  })
  .check(({ value: file, issues }) => {
    const lists = { 2: file.fields, 3: file.issuers, 4: file.audiences, 5: file.parts };
    for (const [index, cells] of file.procedures.entries()) {
      for (const [place, list] of Object.entries(lists)) {
        const numbers = [cells[Number(place)]].flat();
        if (numbers.some((one) => Number(one) >= list.length))
          issues.push({
            code: 'custom',
            message: `Số phải nhỏ hơn ${list.length}.`,
            path: ['procedures', index, Number(place)],
            input: cells,
          });
      }
    }
  });

/** The JSON Schema of `procedures-index.json` as text. */
export function renderProceduresIndexSchema(): string {
  const schema = z.toJSONSchema(proceduresIndexSchema, { io: 'input' });
  return `${JSON.stringify({ title: 'procedures-index.json', ...schema }, null, 2)}\n`;
}
