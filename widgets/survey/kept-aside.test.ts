import { afterEach, expect, it } from 'vitest';
import type { FilledSurvey } from './filled-survey';
import { dropAside, keepAside, listAside } from './kept-aside';

const filled = (id: string) => ({ id }) as FilledSurvey;

afterEach(() => localStorage.clear());

it('keeps what is filled in until it is taken away, each once', () => {
  expect(keepAside(filled('a')) && keepAside(filled('a')) && keepAside(filled('b'))).toBe(true);
  expect(
    listAside()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['a', 'b']);
  dropAside(filled('a'));
  expect(listAside()).toEqual([{ id: 'b' }]);
});

it('shows the others where one cannot be read, and leaves that one where it is', () => {
  keepAside(filled('a'));
  localStorage.setItem('hl-aside/broken', '{"id":');
  keepAside(filled('b'));
  expect(
    listAside()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['a', 'b']);
  expect(localStorage.getItem('hl-aside/broken')).toBe('{"id":');
});
