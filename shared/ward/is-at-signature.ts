import type { SeenDossier } from '../deadlines/log/seen-dossier';
import { foldText } from '../text/fold-text';
import words from './signature-words.json';

const patternOf = (phrases: string[]) =>
  new RegExp(`(?<![a-z])(?:${phrases.map(foldText).join('|')})(?![a-z])`);
const AT_SIGNATURE = patternOf(words.phrases);
const OVER = patternOf(words.over);

/** Whether a step or a status, as a page names it, is the one before the leader's signature; marks and case aside. */
export function namesSignature(shown: string | undefined): boolean {
  const folded = foldText(shown ?? '');
  return AT_SIGNATURE.test(folded) && !OVER.test(folded);
}

/** Whether a dossier waits for the leader's signature, by its step or its status. */
export const isAtSignature = ({ step, status }: Pick<SeenDossier, 'step' | 'status'>): boolean =>
  namesSignature(step) || namesSignature(status);
