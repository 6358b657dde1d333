import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listFiles } from './list-files';

/** What makes markup or code of a text. */
const SINKS =
  /innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|createContextualFragment|setHTMLUnsafe|parseFromString|unsafeHTML|unsafeSVG|unsafeStatic|dangerouslySetInnerHTML|\beval\(|new Function\b|setAttribute\(\s*['"]on/;

/** Where one is used all the same, and why nothing can run there. */
const ALLOWED: Record<string, string> = {
  'extension/features/import-list/read-rows.ts':
    'tables of a file are read from a document that is never shown and has no scripts; through the one policy of Trusted Types',
  'widgets/pages/ward/hl-ward.ts':
    'the name of the element that shows a part of the page: one of a fixed list',
};

const COMMENTS = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g;
const found = listFiles().filter(
  (file) =>
    /^(extension|widgets|collector|shared|scripts)\/.*\.(ts|tsx|js|mjs|html)$/.test(file) &&
    !/\.test\.tsx?$/.test(file) &&
    SINKS.test(readFileSync(file, 'utf8').replace(COMMENTS, '')),
);

it('no text becomes markup or code, but where it is named', () => {
  expect(found.filter((file) => !(file in ALLOWED))).toEqual([]);
});

it('what is named is still there', () => {
  expect(Object.keys(ALLOWED).filter((file) => !found.includes(file))).toEqual([]);
});
