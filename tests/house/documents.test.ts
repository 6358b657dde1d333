import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from './list-files';

const files = listFiles();
const documents = files.filter((file) => file.endsWith('.md'));
const read = (file: string) => readFileSync(file, 'utf8');

/** As GitHub makes it of a heading. */
const anchorOf = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** Headings outside blocks of code. */
const anchorsOf = (file: string) =>
  read(file)
    .replace(/^```[\s\S]*?^```/gm, '')
    .match(/^#+ .*$/gm)
    ?.map((line) => anchorOf(line.replace(/^#+ /, ''))) ?? [];

/** Where a document's links and pictures within the project lead. */
function* linksOf(file: string): Generator<{ target: string; anchor: string | undefined }> {
  const text = read(file)
    .replace(/^ *```[\s\S]*?^ *```/gm, '')
    .replace(/`[^`\n]*`/g, '');
  for (const [, link, picture] of text.matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g)) {
    const address = link ?? picture ?? '';
    if (/^[a-z]+:/.test(address)) continue;
    const [place = '', anchor] = address.split('#');
    yield { target: place === '' ? file : path.posix.join(path.posix.dirname(file), place), anchor };
  }
}

describe('documents', () => {
  it.each(documents)('%s: every link and picture is there', (file) => {
    const broken = [...linksOf(file)].filter(
      ({ target, anchor }) =>
        !existsSync(target) ||
        (anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor)),
    );
    expect(broken).toEqual([]);
  });

  it('every picture is used, and light enough for a phone', () => {
    const used = new Set(documents.flatMap((file) => [...linksOf(file)].map(({ target }) => target)));
    const pictures = files.filter((file) => file.startsWith('docs/pictures/'));
    expect(pictures.length).toBeGreaterThan(10);
    expect(pictures.filter((file) => !used.has(file))).toEqual([]);
    expect(pictures.filter((file) => statSync(file).size > 120_000)).toEqual([]);
  });

  it('every guide is found from the README', () => {
    const found = new Set(['README.md']);
    for (const file of found)
      for (const { target } of linksOf(file))
        if (target.endsWith('.md') && existsSync(target)) found.add(target);
    expect(documents.filter((file) => !found.has(file))).toEqual([]);
  });

  it('what a guide prints bold, the product says so', () => {
    const words = files
      .filter((file) => /^(?:extension|widgets|shared)\/.*(?<!\.test)\.(?:tsx?|json|html)$/.test(file))
      .map(read)
      .join('\n');
    const bold = documents
      .filter(
        (file) =>
          file.startsWith('docs/') && !/measurements|scaling|architecture|security|reference/.test(file),
      )
      .flatMap((file) =>
        [...read(file).matchAll(/\*\*([^*]+)\*\*/g)].map(([, label = '']) => ({ file, label })),
      );
    expect(bold.length).toBeGreaterThan(100);
    expect(bold.filter(({ label }) => !words.includes(label.replace(/[.:,]$/, '')))).toEqual([]);
  });

  it('every command that is named is there', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));
    const named = documents.flatMap((file) =>
      [...read(file).matchAll(/npm run (?:-s |--silent )?([\w:-]+)/g)].map(
        ([, name = '']) => `${file}: ${name}`,
      ),
    );
    expect(named.filter((one) => !((one.split(': ')[1] ?? '') in scripts))).toEqual([]);
  });
});
