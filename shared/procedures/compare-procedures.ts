import { foldText } from '../text/fold-text';
import { comparePapers } from './compare-papers';
import { feeInWords, termInWords } from './describe-facts';
import { type ChannelTerms, type Procedure, SUBMISSION_CHANNELS, type SubmissionChannel } from './procedure';

/** Parts of a procedure in the order in which a comparison tells them; what citizens feel comes first. */
const PROCEDURE_PARTS = [
  'papers',
  'terms',
  'fees',
  'name',
  'field',
  'issuer',
  'decision',
  'agency',
  'place',
  'audience',
  'results',
  'legalBasis',
  'conditions',
  'steps',
  'note',
] as const;
export type ProcedurePart = (typeof PROCEDURE_PARTS)[number];

/** One thing that is different, in Vietnamese as published. An absent side: it is not said there. */
export interface ProcedureChange {
  part: ProcedurePart;
  /** Of which channel, for terms and fees. */
  channel?: SubmissionChannel;
  /** In which case, for papers; '' is the common set. */
  caseTitle?: string;
  before?: string;
  after?: string;
}

/** What is different between two states of one procedure. Case, marks and blanks of a text alone are no difference. */
export function compareProcedures(before: Procedure, after: Procedure): ProcedureChange[] {
  const changes = [
    ...comparePapers(before.cases, after.cases),
    ...compareChannels(before.channels, after.channels),
    ...PLAIN_PARTS.flatMap(([part, textOf]) => {
      const [old, fresh] = [textOf(before), textOf(after)];
      return isSame(old, fresh) ? [] : [change({ part }, old, fresh)];
    }),
  ];
  return changes.sort((a, b) => PROCEDURE_PARTS.indexOf(a.part) - PROCEDURE_PARTS.indexOf(b.part));
}

type TextOf = (procedure: Procedure) => string | undefined;

const listed = (texts: string[] | undefined) => (texts?.length ? texts.join('; ') : undefined);

const PLAIN_PARTS: [ProcedurePart, TextOf][] = [
  ['name', ({ name }) => name],
  ['field', ({ field }) => field],
  ['issuer', ({ issuer }) => issuer],
  ['decision', ({ decision }) => decision],
  ['agency', ({ agency }) => agency],
  ['place', ({ place }) => place],
  ['audience', ({ audience }) => listed(audience)],
  ['results', ({ results }) => listed(results)],
  ['legalBasis', ({ legalBasis }) => listed(legalBasis)],
  ['conditions', ({ conditions }) => conditions],
  ['steps', ({ steps }) => listed(steps?.map(({ title, text }) => (title ? `${title}: ${text}` : text)))],
  ['note', ({ note }) => note],
];

/** Rows of a channel that are the same on both sides belong together; the others in their order. */
function compareChannels(before: ChannelTerms[], after: ChannelTerms[]): ProcedureChange[] {
  return SUBMISSION_CHANNELS.flatMap((channel) => {
    const old = wordsOf(before, channel);
    const fresh = wordsOf(after, channel);
    for (const row of [...old]) {
      const twin = fresh.findIndex(({ term, fee }) => isSame(term, row.term) && isSame(fee, row.fee));
      if (twin < 0) continue;
      fresh.splice(twin, 1);
      old.splice(old.indexOf(row), 1);
    }
    return Array.from({ length: Math.max(old.length, fresh.length) }, (_, row) => [
      ...compareTexts({ part: 'terms', channel }, [old[row]?.term, fresh[row]?.term]),
      ...compareTexts({ part: 'fees', channel }, [old[row]?.fee, fresh[row]?.fee]),
      ...goneOrCome(channel, old[row], fresh[row]),
    ]).flat();
  });
}

interface RowWords {
  term: string | undefined;
  fee: string | undefined;
}

const wordsOf = (rows: ChannelTerms[], channel: SubmissionChannel): RowWords[] =>
  rows
    .filter((row) => row.channel === channel)
    .map(({ term, remote, fee }) => ({ term: termInWords(term, remote), fee: feeInWords(fee) }));

/** A way to hand in that says neither term nor fee is told all the same when it comes or goes. */
function goneOrCome(
  channel: SubmissionChannel,
  old: RowWords | undefined,
  fresh: RowWords | undefined,
): ProcedureChange[] {
  const only = old && fresh ? undefined : (old ?? fresh);
  if (!only || only.term !== undefined || only.fee !== undefined) return [];
  const said = 'nhận hồ sơ theo cách này, chưa rõ thời hạn và phí';
  return [change({ part: 'terms', channel }, old && said, fresh && said)];
}

const compareTexts = (
  place: Omit<ProcedureChange, 'before' | 'after'>,
  [old, fresh]: [string | undefined, string | undefined],
): ProcedureChange[] => (isSame(old, fresh) ? [] : [change(place, old, fresh)]);

const change = (
  place: Omit<ProcedureChange, 'before' | 'after'>,
  before: string | undefined,
  after: string | undefined,
): ProcedureChange => ({
  ...place,
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});

const isSame = (a: string | undefined, b: string | undefined) =>
  a === b || (a !== undefined && b !== undefined && foldText(a) === foldText(b));
