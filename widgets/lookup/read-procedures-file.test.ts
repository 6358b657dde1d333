import { describe, expect, it } from 'vitest';
import real from '../../shared/procedures/procedures.json';
import { readProceduresFile } from './read-procedures-file';

const read = (procedure: object) =>
  readProceduresFile({
    version: 1,
    asOf: '2026-07-17',
    source: 'x',
    procedures: [{ code: '1.1', name: 'A', ...procedure }],
  });

describe('readProceduresFile', () => {
  it('loses nothing of the real file', () => {
    expect(JSON.parse(JSON.stringify(readProceduresFile(real)))).toEqual(real);
  });

  it('takes missing lists as empty and the date of the file for a missing one', () => {
    expect(read({}).procedures[0]).toMatchObject({
      cases: [],
      channels: [],
      results: [],
      asOf: '2026-07-17',
    });
  });

  it('composes text, and leaves out an address that is none of the web', () => {
    expect(read({ name: 'Đăng ký'.normalize('NFD') }).procedures[0]?.name).toBe('Đăng ký'.normalize('NFC'));
    expect(read({ url: 'javascript:alert(1)' }).procedures[0]?.url).toBeUndefined();
  });

  it.each([
    [() => readProceduresFile([]), 'the file should be an object'],
    [() => readProceduresFile({ version: 3 }), 'version should be 1 or 2'],
    [() => readProceduresFile({ version: 1, asOf: '2026-07-17' }), 'procedures should be a list'],
    [() => read({ name: ' ' }), 'procedures[0].name should be a text'],
    [
      () => read({ cases: [{ papers: [{ name: 'x', originals: '1' }] }] }),
      'cases[0].papers[0].originals should be a number',
    ],
    [() => read({ channels: [{ channel: 'online' }] }), 'channels[0].term should be an object'],
    [
      () => read({ channels: [{ channel: 'fax', term: {} }] }),
      'channels[0].channel should be one of counter, online, postal',
    ],
    [
      () => read({ channels: [{ channel: 'online', term: {}, fee: null }] }),
      'channels[0].fee should be an object',
    ],
    [
      () => read({ channels: [{ channel: 'online', term: {}, remote: { kind: 'total', amount: 15 } }] }),
      'channels[0].remote.unit should be one of hour, working-hour, day, working-day, month',
    ],
  ])('names the place of what is wrong (%#)', (reading, message) => {
    expect(reading).toThrow(message);
  });
});
