import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from './list-files';

/** Which rooms a room may import from, besides itself. The reason stands with the arrow that is refused. */
const ARROWS: Record<string, string[]> = {
  shared: [],
  'extension/portals': ['shared'],
  'extension/ui': ['shared'],
  'extension/platform': ['shared'],
  'extension/features': ['extension/portals', 'extension/ui', 'extension/platform', 'shared'],
  'extension/entrypoints': [
    'extension/features',
    'extension/portals',
    'extension/ui',
    'extension/platform',
    'shared',
  ],
  widgets: ['shared'],
  collector: ['shared'],
  // what a description of a portal may say is known there
  scripts: ['shared', 'extension/portals'],
};
const ROOMS = Object.keys(ARROWS);

const roomOf = (file: string) => ROOMS.find((room) => file.startsWith(`${room}/`));

function* importsOf(file: string) {
  const source = readFileSync(file, 'utf8');
  for (const [, specifier = ''] of source.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g))
    yield specifier;
}

/** What only tests import, beside them. */
const IN_TESTS_ONLY = new Set([
  'collector/test-collector.ts',
  'widgets/survey/fake-collector.ts',
  'widgets/lookup/sample-register.ts',
]);

/** Code of the rooms without its tests, which may look further. */
const files = listFiles().filter(
  (file) =>
    roomOf(file) && /\.(ts|tsx|mjs)$/.test(file) && !/\.test\.tsx?$/.test(file) && !IN_TESTS_ONLY.has(file),
);

describe('arrows between rooms', () => {
  it('there is code in every room', () => {
    for (const room of ROOMS)
      expect(
        files.some((file) => roomOf(file) === room),
        room,
      ).toBe(true);
  });

  it.each(files)('%s', (file) => {
    const room = roomOf(file);
    expect(room, `${file} stands in no room of the house`).toBeDefined();
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith('.')) {
        const target = path.posix.join(path.posix.dirname(file), specifier);
        const targetRoom = roomOf(target);
        if (targetRoom === undefined || targetRoom === room) continue;
        expect(
          ARROWS[room ?? ''],
          `${file} imports ${target}: ${room} may import from ${ARROWS[room ?? '']?.join(', ') || 'nothing but itself'}`,
        ).toContain(targetRoom);
      } else if (room === 'shared') {
        expect(
          specifier,
          `${file} imports ${specifier}: shared/ is pure, only its schemas use zod, only documents and JSON a parser`,
        ).toMatch(packagesOf(file));
      }
    }
  });
});

/** The packages that a file of `shared` may use. */
function packagesOf(file: string): RegExp {
  if (file.startsWith('shared/plans/document/')) return /^(?:zod\/mini|htmlparser2)$/;
  if (file.startsWith('shared/json/')) return /^jsonc-parser$/;
  return /^zod\/mini$/;
}

describe('shared is pure', () => {
  it.each(files.filter((file) => file.startsWith('shared/')))('%s', (file) => {
    const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    const reason = `${file}: shared/ has no clock, browser or Node of its own; now is passed in`;
    expect(source, reason).not.toMatch(
      /Date\.now\(|new Date\(\)|performance\.now|(?<!-)\b(?:window|document|process)\.|localStorage/,
    );
  });
});

describe('the browser has one door', () => {
  it.each(files.filter((file) => file.startsWith('extension/') && !file.startsWith('extension/platform/')))(
    '%s',
    (file) => {
      const source = readFileSync(file, 'utf8');
      expect(source, `${file}: only extension/platform names browser.*`).not.toMatch(
        /from 'wxt\/browser'|\bchrome\.\w+\./,
      );
    },
  );
});

describe('widgets', () => {
  it('load no schema library', () => {
    for (const file of files.filter((name) => name.startsWith('widgets/'))) {
      expect(
        [...importsOf(file)].some((specifier) => specifier.startsWith('zod')),
        file,
      ).toBe(false);
    }
  });
});
