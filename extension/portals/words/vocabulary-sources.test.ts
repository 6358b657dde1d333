import { expect, it } from 'vitest';
import vocabulary from './vocabulary.json';
import sources from './vocabulary-sources.json';
import { commonWords } from './words';

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

/** Phrases that need no place in the vocabulary, each with what the forms make of it. */
const formed = (lists: Record<string, Record<string, string>>) =>
  Object.entries(lists).flatMap(([meaning, phrases]) =>
    Object.keys(phrases).map((phrase) => [phrase, meaning] as const),
  );

it.each(formed(sources.labelForms))('%s is put together as %s', (phrase, label) => {
  expect(commonWords.caption(phrase)).toBe(label);
});

it.each(formed(sources.stageForms))('%s is put together as %s', (phrase, stage) => {
  expect(commonWords.stage(phrase)).toBe(stage);
});
