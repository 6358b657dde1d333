import { expect, test } from 'vitest';
import { compareFigures, readFigures } from './figures';
import goals from './goals.json';
import { readRecorded } from './recorded-figures';

test('a row is named by its first cell and the texts before its first number', () => {
  const rows = [
    {
      engine: 'SQLite',
      way: 'one by one',
      'answers/s': '7,751',
      rounds: '7751 7690 7802',
      'p99 (ms)': '25.1',
    },
    { engine: 'SQLite', way: 'in batches', 'answers/s': 16079, rounds: '–', 'p99 (ms)': 9 },
  ];
  expect(readFigures('load', rows)).toEqual([
    { id: 'load / SQLite / one by one / answers/s', value: 7751 },
    { id: 'load / SQLite / one by one / p99 (ms)', value: 25.1 },
    { id: 'load / SQLite / in batches / answers/s', value: 16079 },
    { id: 'load / SQLite / in batches / p99 (ms)', value: 9 },
  ]);
});

test('a first cell that is a number names its row, and rows of one name keep their turn', () => {
  const rows = [
    { rows: 100, ms: 1 },
    { rows: 100, ms: 2 },
  ];
  expect(readFigures('reading', rows)).toEqual([
    { id: 'reading / 100 / ms', value: 1 },
    { id: 'reading / 100 (2) / ms', value: 2 },
  ]);
});

test('what moved by more than the machine does by itself is marked, what came and went is said', () => {
  const before = [
    { id: 'a', value: 100 },
    { id: 'b', value: 100 },
    { id: 'c', value: 0 },
    { id: 'd', value: 5 },
  ];
  const now = [
    { id: 'a', value: 114 },
    { id: 'b', value: 130 },
    { id: 'c', value: 0 },
    { id: 'e', value: 1 },
  ];
  expect(compareFigures(before, now, []).map(({ id, standing }) => `${id} ${standing}`)).toEqual([
    'a same',
    'b moved',
    'c same',
    'e new',
    'd gone',
  ]);
});

test('a goal is an upper or a lower bound, its own value included', () => {
  const now = [
    { id: 'a', value: 4 },
    { id: 'b', value: 59 },
    { id: 'c', value: 1 },
  ];
  const goals = [
    { figure: 'a', atMost: 4 },
    { figure: 'b', atLeast: 60 },
  ];
  expect(compareFigures([], now, goals).map(({ isReached }) => isReached)).toEqual([true, false, undefined]);
});

test('every goal is one of a figure that is recorded', () => {
  const figures = Object.entries(readRecorded()).flatMap(([name, { rows }]) => readFigures(name, rows));
  const ids = new Set(figures.map(({ id }) => id));
  expect(ids.size).toBeGreaterThan(0);
  expect(goals.map(({ figure }) => figure).filter((figure) => !ids.has(figure))).toEqual([]);
});
