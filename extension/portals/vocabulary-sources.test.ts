import { expect, it } from 'vitest';
import vocabulary from './vocabulary.json';
import sources from './vocabulary-sources.json';

/** The phrases of lists of lists, each with the list it stands in. */
const phrasesOf = (lists: Record<string, Record<string, unknown> | string[]>) =>
  Object.entries(lists).flatMap(([name, list]) =>
    (Array.isArray(list) ? list : Object.keys(list)).map((phrase) => `${name}: ${phrase}`),
  );

it.each(['labels', 'stages', 'channels'] as const)(
  'every phrase of the %s has its source, and none is left over',
  (group) => {
    expect(phrasesOf(sources[group]).sort()).toEqual(phrasesOf(vocabulary[group]).sort());
  },
);
