import type { MissingPaper } from '../../../shared/letters/letter-facts';

/** Heads of the list of papers, on the screen, on paper and in the file. */
export const PAPER_HEADS = ['TT', 'Giấy tờ cần bổ sung, hoàn thiện', 'Bản chính', 'Bản sao'];

/** One row of it; a number that is not known, or none, is left open. */
export const paperCells = ({ name, originals, copies }: MissingPaper, index: number): string[] => [
  String(index + 1),
  name,
  originals ? String(originals) : '',
  copies ? String(copies) : '',
];
