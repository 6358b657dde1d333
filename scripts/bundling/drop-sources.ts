/**
 * Leaves the sources of the official days out of content scripts, which run in every page of a portal and show none of
 * them; the pages of the extension that do have them.
 */
export const dropSources = () => {
  let isContentScript = false;
  return {
    name: 'drop-sources',
    enforce: 'pre' as const,
    configResolved({ build }: { build: { lib?: unknown } }) {
      isContentScript = JSON.stringify(build.lib ?? '').includes('.content');
    },
    transform(code: string, id: string) {
      if (!isContentScript || !id.endsWith('/working-time/holidays.json')) return undefined;
      return JSON.stringify(JSON.parse(code), (name, value) =>
        name === 'source' || name === 'note' ? undefined : value,
      );
    },
  };
};
