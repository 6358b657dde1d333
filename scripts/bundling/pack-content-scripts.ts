import { minify } from 'terser';

/**
 * Packs content scripts once more after the bundler: they run in every page of a portal and are to be small, and two
 * minifiers find more than one.
 */
export const packContentScripts = () => ({
  name: 'pack-content-scripts',
  apply: (_config: unknown, { mode }: { mode: string }) => mode !== 'development',
  enforce: 'post' as const,
  async generateBundle(
    _options: unknown,
    bundle: Record<string, { type: string; fileName: string; code?: string }>,
  ) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.code || !chunk.fileName.startsWith('content-scripts/')) continue;
      const { code } = await minify(chunk.code, {
        ecma: 2020,
        compress: { ecma: 2020, passes: 3, unsafe_arrows: true },
      });
      if (code) chunk.code = code;
    }
  },
});
