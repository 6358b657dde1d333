import { build } from 'vite';
import { foldVocabulary } from '../../scripts/bundling/fold-vocabulary';

/** One module with all it imports, as a script that puts its exports under `globalThis[name]`. */
export async function bundleModule(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // as the extension's own build does
    plugins: [foldVocabulary()],
    build: { write: false, minify: false, lib: { entry, name, formats: ['iife'] } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs.flatMap((output) => ('output' in output ? output.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error(`nothing was built of ${entry}`);
  return chunk.code;
}
