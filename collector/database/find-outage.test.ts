import { expect, it } from 'vitest';
import { findOutage } from './find-outage';

const withCode = (code: string, message = 'x') => Object.assign(new Error(message), { code });

it('tells a full disk and a server that is away from an error of ours', () => {
  expect(findOutage(new Error('SQLITE_FULL: database or disk is full'))).toBe('full');
  expect(findOutage(withCode('SQLITE_IOERR_WRITE', 'disk I/O error'))).toBe('full');
  expect(findOutage(withCode('53100'))).toBe('full');
  expect(findOutage(withCode('57P01'))).toBe('unreachable');
  expect(findOutage(withCode('ECONNREFUSED'))).toBe('unreachable');
  expect(findOutage(new Error('Connection terminated unexpectedly'))).toBe('unreachable');
  expect(findOutage(withCode('23505'))).toBeUndefined();
  expect(findOutage(withCode('42703', 'column "x" does not exist'))).toBeUndefined();
  expect(findOutage('x')).toBeUndefined();
});
