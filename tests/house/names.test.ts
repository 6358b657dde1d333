import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listFiles } from './list-files';

const files = listFiles();

describe('names and texts of files', () => {
  it('no file is named after nothing in particular', () => {
    const vague = files.filter((file) =>
      /(^|\/)(utils?|helpers?|common|misc|managers?|stuff)(\.|\/)/i.test(file),
    );
    expect(vague).toEqual([]);
  });

  it('file names are lower case with hyphens', () => {
    const code = files.filter((file) => /\.(ts|tsx|mjs|css)$/.test(file));
    expect(code.filter((file) => !/^[a-z0-9./@-]+$/.test(file))).toEqual([]);
  });

  it('no test is skipped, focused or left for later', () => {
    const marks = /\.(skip|only|todo|fixme|skipIf|runIf)\b\s*\(/;
    const tests = files.filter(
      (file) => /\.(test|spec)\.tsx?$/.test(file) && !file.endsWith('house/names.test.ts'),
    );
    expect(tests.length).toBeGreaterThan(20);
    expect(tests.filter((file) => marks.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('texts are composed Unicode (NFC)', () => {
    const texts = files.filter((file) => /\.(ts|tsx|mjs|json|html|css|md)$/.test(file));
    expect(
      texts.filter((file) => {
        const text = readFileSync(file, 'utf8');
        return text !== text.normalize('NFC');
      }),
    ).toEqual([]);
  });
});
