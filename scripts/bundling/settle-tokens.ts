import path from 'node:path';
import type { Plugin } from 'vite';
import * as tokens from '../../shared/look/tokens';

const TOKENS = path.resolve('shared/look/tokens.ts');

/** The look's tokens are put together here, not in the browser of each visitor. */
export const settleTokens: Plugin = {
  name: 'settle-tokens',
  enforce: 'pre',
  load(id) {
    if (id !== TOKENS) return undefined;
    const settled = Object.entries(tokens).map(
      ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
    );
    return settled.join('\n');
  },
};
