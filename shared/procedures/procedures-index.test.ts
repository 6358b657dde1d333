import { describe, expect, it } from 'vitest';
import type { ProceduresFile } from './procedure';
import file from './procedures.json';
import { makeIndexFiles } from './procedures-index';

const whole = file as unknown as ProceduresFile;
const { index, parts } = makeIndexFiles(
  whole,
  ({ procedures }) => `${procedures[0]?.code}.json`,
  new Intl.Collator('vi').compare,
);

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
