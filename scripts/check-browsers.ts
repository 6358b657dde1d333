// `npm run check:browsers`, after a build: fails where what is shipped uses what its oldest browser does not know.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNewerNames, findNewerStyles } from './browsers/find-newer-names';
import guarded from './browsers/guarded-names.json' with { type: 'json' };
import { listNewerNames, type OldestBrowsers } from './browsers/newer-names';
import oldest from './browsers/oldest-browsers.json' with { type: 'json' };

const dist = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'dist');

/** A folder of dist with the browsers that must run it, but for some of its files. */
interface Shipped {
  folder: string;
  browsers: OldestBrowsers;
  except?: RegExp;
}

const { chrome, firefox } = oldest.extension;
const EXTENSION: Shipped[] = [
  { folder: 'extension/chrome-mv3', browsers: { chrome } },
  { folder: 'extension/edge-mv3', browsers: { chrome } },
  { folder: 'extension/firefox-mv3', browsers: { firefox } },
];
const WIDGETS: Shipped = {
  folder: 'widgets',
  browsers: oldest.widgets,
  // `v/` is the same once more; the others are opened on the office's own computers, or loaded where the browser lacks a part
  except: /^(v|builder|led-builder|posters|preview|ward)\b|^parts\/(posters-)?decode/,
};

const filesOf = ({ folder, except }: Shipped) =>
  readdirSync(path.join(dist, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => /\.(js|css)$/.test(name) && !except?.test(name))
    .sort();

/** @returns what is wrong; a name that is guarded for nothing too, so that the list stays true */
function check(shipped: Shipped[], names: Record<string, string>): string[] {
  const unused = new Set(Object.keys(names));
  const problems = shipped.flatMap((one) => {
    const newer = listNewerNames(one.browsers);
    return filesOf(one).flatMap((name) => {
      const text = readFileSync(path.join(dist, one.folder, name), 'utf8');
      const found = name.endsWith('.css') ? findNewerStyles(text, newer) : findNewerNames(text, newer);
      for (const used of found.keys()) unused.delete(used);
      return [...found].flatMap(([used, since]) =>
        used in names ? [] : [`${one.folder}/${name}: ${used} is not there before ${since}`],
      );
    });
  });
  return [...problems, ...[...unused].map((name) => `guarded-names.json: ${name} is used no longer`)];
}

const problems = [...check(EXTENSION, guarded.extension), ...check([WIDGETS], guarded.widgets)];
for (const problem of problems) console.error(problem);
if (problems.length > 0)
  console.error(
    'Write it another way; where the code asks first, say so in scripts/browsers/guarded-names.json.',
  );
else console.log(`Nothing newer than ${JSON.stringify(oldest)}.`);
process.exitCode = problems.length > 0 ? 1 : 0;
