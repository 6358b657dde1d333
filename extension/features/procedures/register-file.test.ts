import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRegisterFile, writeRegisterFile } from './register-file';

const PROCEDURE = {
  code: '1.000001',
  name: 'Đăng ký thử',
  units: ['committee'],
  audience: [],
  cases: [],
  channels: [{ channel: 'counter', term: { text: null }, fee: { kind: 'unknown' } }],
  results: [],
  asOf: '2026-11-01',
  warnings: [],
};
const file = (change: object = {}, procedure: object = {}) =>
  JSON.stringify({
    version: 2,
    asOf: '2026-11-01',
    source: 'UBND phường Mẫu',
    procedures: [PROCEDURE, { ...PROCEDURE, code: '1.000002', ...procedure }],
    ...change,
  });

describe('a file of procedures', () => {
  it('opens, one of the first version too, and the built-in one', () => {
    expect(readRegisterFile(`\ufeff${file({ version: 1 })}`)).toMatchObject({ register: { version: 1 } });
    expect(readRegisterFile(readFileSync('shared/procedures/procedures.json', 'utf8'))).toHaveProperty(
      'register',
    );
  });
  it('comes back as it was written', () => {
    const reading = readRegisterFile(file());
    if ('problem' in reading) throw new Error('not read');
    expect(readRegisterFile(writeRegisterFile(reading.register))).toEqual(reading);
  });
  it.each([
    ['{"version": 1, ', { kind: 'no-json' }],
    [file({ version: 3 }), { kind: 'newer' }],
    [file({ procedures: [] }), { kind: 'empty' }],
    [file({}, { code: '1.000001' }), { kind: 'twice', code: '1.000001' }],
    [
      file({}, { channels: [{ ...PROCEDURE.channels[0], fee: { kind: 'free' } }] }),
      { kind: 'wrong-shape', places: [{ code: '1.000002', number: 2, path: 'channels.0.fee.kind' }] },
    ],
    [
      file({}, { code: 'KS-01' }),
      { kind: 'wrong-shape', places: [{ code: 'KS-01', path: 'code', issue: { code: 'invalid_format' } }] },
    ],
    [
      file({}, { tên: 'x' }),
      { kind: 'wrong-shape', places: [{ issue: { code: 'unrecognized_keys', keys: ['tên'] } }] },
    ],
    [file({ asOf: 'hôm qua' }), { kind: 'wrong-shape', places: [{ path: 'asOf' }] }],
    ['[]', { kind: 'wrong-shape', places: [{ path: 'procedures.json' }] }],
    ['null', { kind: 'wrong-shape' }],
  ])('that cannot be taken says what and where: %.50s', (text, problem) => {
    expect(readRegisterFile(text)).toMatchObject({ problem });
  });
});
