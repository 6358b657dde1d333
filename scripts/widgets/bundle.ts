import { createHash } from 'node:crypto';
import path from 'node:path';
import { minify } from 'terser';
import { build } from 'vite';
import oldest from '../browsers/oldest-browsers.json' with { type: 'json' };
import { dropBlanks } from '../bundling/drop-blanks';
import { dropQuestionSources } from '../bundling/drop-question-sources';
import { packedPeopleWords } from '../bundling/pack-people-words';
import { retryImports } from '../bundling/retry-imports';
import { settleTokens } from '../bundling/settle-tokens';
import { CODE_PARTS, PAGES } from './entries';
import { fillInParts, leaveOutLit, leaveOutParts } from './parts';

/** A file below dist/widgets. */
export type BuiltFile = [name: string, content: string];

/** Where the parts stand that a widget loads on first use: a language, a questionnaire. Their names change with them. */
const PARTS = 'parts/[name]-[hash].js';

/** Packs once more after the bundler: two minifiers find more than one. */
async function pack(code: string): Promise<string> {
  const packed = await minify(code, {
    module: true,
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true, keep_fargs: false },
  });
  return packed.code ?? code;
}

/**
 * The code of one entry with everything it needs at once, and the parts that it loads later.
 * @throws where it does not build, or a file cannot stand alone
 */
export async function bundle(entry: string, source = `entries/${entry}`): Promise<BuiltFile[]> {
  const isPage = PAGES.includes(entry);
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      dropBlanks,
      dropQuestionSources,
      settleTokens,
      packedPeopleWords(path.resolve('shared/procedures/people-words.json')),
      ...(isPage ? [] : [leaveOutParts]),
      ...(CODE_PARTS.includes(source) ? [leaveOutLit] : []),
    ],
    build: {
      write: false,
      target: Object.entries(oldest.widgets).map(([name, version]) => `${name}${version}`),
      lib: { entry: path.resolve('widgets', `${source}.ts`), formats: ['es'] },
      rolldownOptions: {
        // a page's own file holds what it needs anyway, though others load that later
        checks: { ineffectiveDynamicImport: false },
        transform: {
          // a field is set, not defined: no base class has a setter of its name, and no part needs a helper for it
          assumptions: { setPublicClassFields: true },
          // nor is one set to nothing
          typescript: { removeClassFieldsWithoutInitializer: true },
        },
        output: { minify: true, chunkFileNames: isPage ? PARTS.replace('[name]', `${entry}-[name]`) : PARTS },
      },
    },
  });
  const outputs = [result].flat().flatMap((bundled) => ('output' in bundled ? bundled.output : []));
  return Promise.all(
    outputs.map(async (output): Promise<BuiltFile> => {
      // a whole page may load a piece that its parts need too
      if (output.type !== 'chunk' || (output.imports.length > 0 && !isPage))
        throw new Error(`${entry}: ${output.fileName} does not stand alone`);
      const code = fillInParts(await pack(retryImports(output.code)));
      return [output.isEntry ? `${entry}.js` : output.fileName, code];
    }),
  );
}

/** A part with code, as a file of its own whose name changes with it. */
export async function bundlePart(source: string): Promise<BuiltFile> {
  const [[, code] = ['', ''], ...others] = await bundle(path.basename(source), source);
  if (others.length > 0) throw new Error(`${source}: a part loads no others`);
  const print = createHash('sha256').update(code).digest('base64url').slice(0, 8);
  return [`parts/${path.basename(source)}-${print}.js`, code];
}
