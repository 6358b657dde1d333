import type { Paper, PaperCase } from '../../shared/procedures/procedure';
import { cleanItem } from './clean-text';
import type { CountDefect } from './defects';
import type { PortalLine } from './portal-line';

type PortalCase = PortalLine['thanh_phan_ho_so'][number];

/**
 * Papers per case. The portal lists notes and headings as papers with 0 originals and 0 copies: they are no papers, and
 * only their number is carried over. A paper without a name is asked for all the same and stays, named null.
 */
export function readCases(line: PortalLine, count: CountDefect): PaperCase[] {
  const cases = line.thanh_phan_ho_so.map((portalCase) => readCase(portalCase, count));
  if (!cases.some(({ papers }) => papers.length > 0)) count('noCases');
  return cases;
}

function readCase({ truong_hop, giay_to }: PortalCase, count: CountDefect): PaperCase {
  const papers = giay_to.filter(({ ban_chinh, ban_sao }) => ban_chinh > 0 || ban_sao > 0);
  const notes = giay_to.length - papers.length;
  count('noteRow', notes);
  if (papers.length === 0) count('caseWithoutPapers');
  return {
    title: cleanItem(truong_hop ?? '', count),
    papers: papers.map((paper): Paper => {
      const name = cleanItem(paper.ten ?? '', count) || null;
      if (name === null) count('paperWithoutName');
      return { name, originals: paper.ban_chinh, copies: paper.ban_sao };
    }),
    ...(notes > 0 && { notes }),
  };
}
