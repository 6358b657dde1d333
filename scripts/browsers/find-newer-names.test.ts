import { describe, expect, it } from 'vitest';
import { findNewerNames, findNewerStyles } from './find-newer-names';
import { listNewerNames } from './newer-names';

const OLD = listNewerNames({ chrome: 100, firefox: 100, safari: 15 });
const names = (code: string) => [...findNewerNames(code, OLD).keys()];

describe('what Safari 15, Chrome 100 and Firefox 100 do not know', () => {
  it.each([
    ['list.toSorted()', ['.toSorted()']],
    ['signal.throwIfAborted()', ['.throwIfAborted()']],
    ['new OffscreenCanvas(1, 1)', ['OffscreenCanvas']],
    ['structuredClone(value)', ['structuredClone']],
    ['const css = ".a{}.a:has(b){color:red}"', [':has']],
    ['const css = `@scope (.a) { b { color: light-dark(red, blue) } }`', ['@scope', 'light-dark(']],
  ])('%s', (code, found) => expect(names(code)).toEqual(found));

  it.each([
    ['list.map(f)', 'has long been there'],
    ['this.toSorted()', 'is the object’s own'],
    ['a.structuredClone', 'is only read, as a member'],
    ['const a = { structuredClone: 1 }', 'is a key'],
    ['function a() {}; export { a as structuredClone }', 'is what another module calls it'],
    ['import { structuredClone as a } from "./b.js"; a()', 'is what that module calls it'],
    ['"a:has(b)"', 'is no style sheet'],
    ['const css = ".a{text-align:left}"', 'is a value'],
  ])('not %s, which %s', (code) => expect(names(code)).toEqual([]));

  it('says since when', () => {
    expect(findNewerStyles('a{}a:has(b){}', OLD).get(':has')).toBe('chrome 105, firefox 121, safari 15.4');
  });
});

it('what the oldest browsers know is no finding', () => {
  expect([...findNewerNames('list.toSorted()', listNewerNames({ chrome: 120 }))]).toEqual([]);
});
