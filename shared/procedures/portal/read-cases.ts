import type { Paper, PaperCase } from '../procedure';
import { cleanItem, cleanText } from './clean-text';
import type { CountDefect } from './defects';

/** A row of the portal's table of papers. */
export interface PaperRow {
  name?: string | null;
  originals: number;
  copies: number;
  /** Names of the forms that stand beside it. */
  forms?: string[];
}

/** The rows of one case. */
export interface CaseRows {
  title?: string | null;
  rows: PaperRow[];
}

/**
 * Papers per case. The portal lists notes and headings as papers with 0 originals and 0 copies: they are no papers, and
 * only their number is carried over. A paper without a name is asked for all the same and stays, named null.
 */
export function readCases(shown: CaseRows[], count: CountDefect): PaperCase[] {
  const cases = shown.map((one) => readCase(one, count));
  if (!cases.some(({ papers }) => papers.length > 0)) count('noCases');
  return cases;
}

function readCase({ title, rows }: CaseRows, count: CountDefect): PaperCase {
  const papers = rows.filter(({ originals, copies }) => originals > 0 || copies > 0);
  const notes = rows.length - papers.length;
  count('noteRow', notes);
  if (papers.length === 0) count('caseWithoutPapers');
  return {
    title: cleanItem(title ?? '', count),
    papers: papers.map(({ originals, copies, forms = [], ...paper }): Paper => {
      const name = cleanItem(paper.name ?? '', count) || null;
      if (name === null) count('paperWithoutName');
      const named = forms.map((form) => cleanText(form, count)).filter((form) => form !== '');
      return { name, originals, copies, ...(named.length > 0 && { forms: [...new Set(named)] }) };
    }),
    ...(notes > 0 && { notes }),
  };
}
