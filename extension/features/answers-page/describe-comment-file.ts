import type { CellProblem } from '../../../shared/satisfaction/read-comment-rows';
import type { Language } from '../../../shared/text/bilingual-text';
import { shortenLine } from '../../../shared/text/shorten-line';
import { describeProblem } from '../import-list/keep-file';
import { FROM_SURVEY_TEXTS as TEXTS } from './from-survey-texts';
import { BrokenLine } from './read-comment-file';

/** Longest part of a cell that is shown with what is wrong with it, in characters. */
const SHOWN = 40;

/** Why a file of comments cannot be read, in words, with line and column where they are known. */
export function describeCommentFile(error: unknown, language: Language): string {
  if (!(error instanceof BrokenLine)) return describeProblem(error, language);
  const { line, column } = error;
  return `${TEXTS.line[language]} ${line}, ${TEXTS.character[language]} ${column}: ${TEXTS.openQuote[language]}`;
}

/** What is wrong with one cell, and where it stands. */
export function describeCell({ row, column, value, reason }: CellProblem, language: Language): string {
  return `${TEXTS.row[language]} ${row}, ${TEXTS.column[language]} ${column}: “${shortenLine(value, SHOWN)}” ${TEXTS[reason][language]}`;
}
