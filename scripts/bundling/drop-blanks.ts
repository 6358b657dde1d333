import path from 'node:path';
import type { Plugin } from 'vite';

const WIDGETS = path.resolve('widgets');

/** Blanks that mean nothing to code, HTML or CSS, but which a visitor would download with every template. */
export const dropBlanks: Plugin = {
  name: 'drop-blanks',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(WIDGETS) || !id.endsWith('.ts')) return undefined;
    const outdented = code.replace(/\n[ \t]+/g, '\n');
    const isStyles = /(\.styles|\/look|\/controls)\.ts$/.test(id);
    return { code: isStyles ? packStyles(outdented) : outdented, map: null };
  },
};

/** Style sheets without the blanks, comments and last semicolons that mean nothing to a browser. */
const packStyles = (code: string): string =>
  code
    .replace(/\/\*(?!\*)[\s\S]*?\*\/\s*/g, '')
    .replace(/([:;{},])\s+/g, '$1')
    .replace(/ (?=[{>~] ?)/g, '')
    .replace(/;\}/g, '}');
