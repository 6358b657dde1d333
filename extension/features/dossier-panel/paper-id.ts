import { foldText } from '../../../shared/text/fold-text';

/**
 * Under which a paper's tick is kept: what it is called in its case, so that it stays with its paper when the register is
 * renewed and the papers stand in another order.
 */
export const paperId = (caseTitle: string, name: string | null, place: number): string =>
  `paper:${foldText(caseTitle)}|${name === null ? place : foldText(name)}`;
