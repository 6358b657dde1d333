import path from 'node:path';
import type { Plugin } from 'vite';

const QUESTIONS = path.resolve('shared/satisfaction');

/** Sources of rules and of questions stand in their files for who reads these, not for who answers. */
export const dropQuestionSources: Plugin = {
  name: 'drop-question-sources',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(QUESTIONS) || !id.endsWith('.json')) return undefined;
    return JSON.stringify(JSON.parse(code), (name, value) => (name === 'source' ? undefined : value));
  },
};
