import type { Procedure } from './procedure';

/**
 * What has to be published of a procedure and may be missing: the parts of NĐ 63/2010/NĐ-CP, Điều 8 khoản 2 (as amended by
 * NĐ 92/2017/NĐ-CP), which TT 02/2017/TT-VPCP wants published (Điều 14, Phụ lục IV). `form` and `conditions` are not
 * among them: they are there only where a procedure has them, which a register cannot tell.
 */
const INFORMATION_PARTS = [
  'steps',
  'channels',
  'papers',
  'term',
  'fee',
  'audience',
  'agency',
  'results',
  'legalBasis',
] as const;
export type InformationPart = (typeof INFORMATION_PARTS)[number];

const HAS: Record<InformationPart, (procedure: Procedure) => boolean> = {
  steps: ({ steps = [] }) => steps.length > 0,
  channels: ({ channels }) => channels.length > 0,
  papers: ({ cases }) => {
    const papers = cases.flatMap((one) => one.papers);
    return papers.length > 0 && papers.every(({ name }) => name !== null);
  },
  // a number whose unit was lost tells nobody how long it takes
  term: ({ channels }) => channels.every(({ term }) => term.text !== null && term.unit !== 'unknown'),
  fee: ({ channels }) =>
    channels.every(({ fee }) => fee.kind === 'shown' && fee.reading !== 'no-information' && !fee.doubtful),
  audience: ({ audience }) => audience.length > 0,
  agency: ({ agency }) => agency !== undefined,
  results: ({ results }) => results.length > 0,
  legalBasis: ({ legalBasis = [] }) => legalBasis.length > 0,
};

/** The parts that are missing of one procedure, or not sure. Without any channel, term and fee are not told again. */
export const missingInformation = (procedure: Procedure): InformationPart[] =>
  INFORMATION_PARTS.filter((part) => !HAS[part](procedure));

/** What is missing in a register. */
export interface MissingInformation {
  /** Parts that no procedure of the register has: it does not carry them. */
  nowhere: InformationPart[];
  /** Procedures that lack something else. */
  procedures: { procedure: Procedure; missing: InformationPart[] }[];
}

/** The list "chưa đủ thông tin" of a register. */
export function listMissingInformation(procedures: readonly Procedure[]): MissingInformation {
  const all = procedures.map((procedure) => ({ procedure, missing: missingInformation(procedure) }));
  const nowhere =
    all.length > 0
      ? INFORMATION_PARTS.filter((part) => all.every(({ missing }) => missing.includes(part)))
      : [];
  return {
    nowhere,
    procedures: all
      .map(({ procedure, missing }) => ({
        procedure,
        missing: missing.filter((part) => !nowhere.includes(part)),
      }))
      .filter(({ missing }) => missing.length > 0),
  };
}
