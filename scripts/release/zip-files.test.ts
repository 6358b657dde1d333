import { unzipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import { zipFiles } from './zip-files';

const file = (name: string, text = name, isProgram = false) => ({
  name,
  content: new TextEncoder().encode(text),
  isProgram,
});
const files = [file('b.js'), file('a/é.json', '{}'), file('run', '#!/bin/sh', true)];

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

it('holds every file as it was', () => {
  const unzipped = unzipSync(zipFiles(files));
  expect(Object.keys(unzipped)).toEqual(['a/é.json', 'b.js', 'run']);
  expect(new TextDecoder().decode(unzipped['a/é.json'])).toBe('{}');
});

it('is the same on another day, in another zone, with its files in another order', () => {
  const before = zipFiles(files);
  vi.useFakeTimers({ now: new Date('2031-07-01T00:00:00Z') });
  vi.stubEnv('TZ', 'Pacific/Auckland');
  expect(zipFiles([...files].reverse())).toEqual(before);
});
