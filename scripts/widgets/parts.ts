import path from 'node:path';
import type { Plugin } from 'vite';

const WIDGETS = path.resolve('widgets');

/** Addresses of the parts with code that are bundled by now: source → the file's name. */
export const partNames = new Map<string, string>();

/** Leaves parts with code out of a file: their place is taken by an address that is filled in once the file is packed. */
export const leaveOutParts: Plugin = {
  name: 'leave-out-parts',
  enforce: 'pre',
  resolveDynamicImport(source, importer) {
    if (typeof source !== 'string' || !importer) return undefined;
    const part = path.relative(WIDGETS, path.resolve(path.dirname(importer), source));
    return partNames.has(part) ? { id: `part:${part}`, external: true } : undefined;
  },
};

/** In a part templates are made without Lit, which the element has that draws them. */
export const leaveOutLit: Plugin = {
  name: 'leave-out-lit',
  enforce: 'pre',
  resolveId: (source) => (source === 'lit' ? path.join(WIDGETS, 'part-templates.ts') : undefined),
};

/** Addresses stand in quotes; a member that is called `part` does not. */
export const fillInParts = (code: string): string =>
  code.replace(
    /(["'`])part:([\w/-]+)\1/g,
    (_, quote: string, part: string) => `${quote}./${partNames.get(part)}${quote}`,
  );
