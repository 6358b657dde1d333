import { describe, expect, it } from 'vitest';
import { readCommand, UsageError } from './read-command';

describe('readCommand', () => {
  it('serves by default', () => {
    expect(readCommand([], {})).toEqual({
      kind: 'serve',
      database: 'sqlite:data/answers.db',
      port: 8787,
      host: '127.0.0.1',
      behindProxy: false,
      logRequests: false,
      limits: { device: { count: 120, seconds: 60 }, address: { count: 1200, seconds: 60 } },
    });
  });

  it('takes every option', () => {
    const text =
      '--port 0 --host ::1 --database sqlite:x.db --behind-proxy --log-requests --device-limit 5/10 --address-limit=6/20';
    expect(readCommand(text.split(' '), { DATABASE_URL: 'postgres://db/answers' })).toEqual({
      kind: 'serve',
      database: 'sqlite:x.db',
      port: 0,
      host: '::1',
      behindProxy: true,
      logRequests: true,
      limits: { device: { count: 5, seconds: 10 }, address: { count: 6, seconds: 20 } },
    });
  });

  it('takes the database from DATABASE_URL for every command', () => {
    const env = { DATABASE_URL: 'postgres://db/answers' };
    for (const args of [[], ['unit', 'add', 'x', '--name', 'X'], ['token', 'make', 'x']]) {
      expect(readCommand(args, env)).toMatchObject({ database: 'postgres://db/answers' });
    }
  });

  it('reads a unit with its origins as browsers write them', () => {
    const args = ['unit', 'add', 'H57.132', '--name', ' Phường Ninh Hòa '.normalize('NFD')];
    const origins = ['--origin', 'HTTPS://Ward.gov.vn:443/', '--origin', 'http://127.0.0.1:8080'];
    expect(readCommand([...args, ...origins], {})).toMatchObject({
      kind: 'unit add',
      id: 'H57.132',
      name: 'Phường Ninh Hòa'.normalize('NFC'),
      origins: ['https://ward.gov.vn', 'http://127.0.0.1:8080'],
    });
    expect(readCommand(args, {})).toMatchObject({ origins: undefined });
  });

  it('reads the making of a token, and the cry for help', () => {
    expect(readCommand(['token', 'make', 'x'], {})).toMatchObject({ kind: 'token make', id: 'x' });
    for (const args of [['--help'], ['unit', 'add', '-h'], ['token', 'make', '--help']]) {
      expect(readCommand(args, {})).toEqual({ kind: 'help' });
    }
  });

  it.each([
    ['--bogus', /--bogus/],
    ['start', /"start"/],
    ['unit', /"unit"/],
    ['unit remove x', /"unit remove x"/],
    ['unit add', /thiếu mã đơn vị/],
    ['unit add x y', /"y"/],
    ['unit add phường', /"phường"/],
    ['unit add x --port 1', /--port/],
    ['unit add x --name= ', /--name/],
    ['unit add x --origin ward.gov.vn', /--origin ward.gov.vn/],
    ['unit add x --origin https://ward.gov.vn/khao-sat', /địa chỉ gốc/],
    ['unit add x --origin null', /--origin null/],
    ['token make', /thiếu mã đơn vị/],
    ['token make x --name y', /--name/],
    ['--port 65536', /--port 65536/],
    ['--port 1e3', /--port 1e3/],
    ['--device-limit 10', /SỐ_PHIẾU\/SỐ_GIÂY/],
    ['--address-limit 0/60', /--address-limit 0\/60/],
  ])('refuses "%s" by name', (line, message) => {
    expect(() => readCommand(line.split(' '), {})).toThrow(UsageError);
    expect(() => readCommand(line.split(' '), {})).toThrow(message);
  });
});
