import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ProceduresFile } from './procedure';
import file from './procedures.json';
import { makeIndexFiles } from './procedures-index';
import { proceduresIndexSchema, renderProceduresIndexSchema } from './procedures-index-schema';

const whole = file as unknown as ProceduresFile;
const { index, parts } = makeIndexFiles(whole, ({ procedures }) => `${procedures[0]?.code}.json`);

describe('makeIndexFiles', () => {
  it('lists every procedure once, by field, with its own name, field, issuer and audience', () => {
    expect(index.procedures).toHaveLength(whole.procedures.length);
    const byCode = new Map(whole.procedures.map((one) => [one.code, one]));
    for (const [code, name, field, issuer, audiences] of index.procedures) {
      const one = byCode.get(code);
      expect([
        name,
        index.fields[field],
        index.issuers[issuer],
        audiences.map((n) => index.audiences[n]),
      ]).toEqual([one?.name, one?.field, one?.issuer, one?.audience]);
    }
  });

  it('says in which part the facts of a procedure stand, whole', () => {
    const contents = new Map(parts);
    expect(index.parts).toEqual(parts.map(([name]) => name));
    for (const [code, , , , , part] of index.procedures) {
      const found = contents.get(index.parts[part] ?? '')?.procedures.filter((one) => one.code === code);
      expect(found).toEqual(whole.procedures.filter((one) => one.code === code));
    }
  });
});

describe('procedures-index.json', () => {
  it('is as its schema says, on paper too', () => {
    expect(proceduresIndexSchema.parse(index)).toEqual(index);
    expect(readFileSync('docs/schemas/procedures-index.schema.json', 'utf8')).toBe(
      renderProceduresIndexSchema(),
    );
  });

  it.each([
    ['a field', 2, index.fields.length],
    ['an audience', 4, [index.audiences.length]],
    ['a part', 5, index.parts.length],
  ])('%s that is not there is refused with its place', (_name, cell, value) => {
    const row = index.procedures[0]?.with(cell, value);
    const { error } = proceduresIndexSchema.safeParse({ ...index, procedures: [row] });
    expect(error?.issues.map(({ path }) => path)).toEqual([['procedures', 0, cell]]);
  });

  it('a field that it does not know is refused', () => {
    expect(proceduresIndexSchema.safeParse({ ...index, note: '' }).success).toBe(false);
  });
});
