import { type Facts, makeDossier } from './make-dossier';
import { dialogsIn, findOpenDialog } from './open-dialog';
import type { PageDossier, PageReading, ReadingProblem } from './page-reading';
import { readCaptions } from './read-captions';
import { readTables } from './read-tables';
import { readTotal } from './read-total';
import { mergeSightings, type Sighting } from './sighting';

/**
 * Reads the dossiers that a portal's page shows, by the words of its headers and labels. It only reads: nothing of the
 * page is changed, no applicant's name, number or address is looked at.
 * @param options `now`: against which a year is plausible
 */
export function readPage(document: Document, options: { now: Date }): PageReading {
  const nothing: PageReading = { kind: 'none', dossiers: [], confidence: 0, problems: [] };
  if (!document.body) return nothing;
  const dialog = findOpenDialog(document);
  const inDialog = dialog && readPart(dialog, options.now);
  if (inDialog) return inDialog;
  const reading = readPart(document, options.now);
  if (reading?.kind !== 'list') return reading ?? nothing;
  const total = readTotal(document);
  return total === undefined ? reading : { ...reading, total };
}

/** Reads a page or a dialog; undefined where it shows no dossier. */
function readPart(root: ParentNode, now: Date): PageReading | undefined {
  const dialogs = dialogsIn(root);
  const { sightings: rows, tables } = readTables(root, dialogs);
  const captions = readCaptions(root, tables, dialogs);
  const inRows = new Set(rows.map(({ code }) => code));

  const problems: ReadingProblem[] = [];
  const dossiers = mergeSightings([...rows, ...captions]).flatMap(({ code, element, facts }) => {
    const found: ReadingProblem[] = [];
    const dossier = makeDossier(code, element, facts, now, found);
    if (!inRows.has(code) && found.length === 0 && !saysSomething(dossier)) return [];
    problems.push(...found);
    return [dossier];
  });
  if (dossiers.length === 0) return undefined;

  const subject = subjectOf(dossiers, rows, captions);
  if (subject) dossiers.sort((a, b) => Number(b === subject) - Number(a === subject));
  return {
    kind: subject ? 'detail' : 'list',
    dossiers,
    confidence: confidenceIn(dossiers, problems),
    problems,
  };
}

/** Whether there is a date or a known status: a search form has codes too. */
const saysSomething = ({ stage, dueAt, receivedAt, submittedAt }: PageDossier) =>
  Boolean(stage ?? dueAt ?? receivedAt ?? submittedAt);

/** Facts that a table of a dossier's steps does not have. */
const LIST_FACTS = ['procedure', 'submittedAt', 'receivedAt', 'dueAt'] as const satisfies (keyof Facts)[];

/** The one dossier that a page is about: told by captions, while its tables list steps or other dossiers. */
function subjectOf(dossiers: PageDossier[], rows: Sighting[], captions: Sighting[]): PageDossier | undefined {
  const captioned = new Set(captions.map(({ code }) => code));
  const [subject, ...more] = dossiers.filter(({ code }) => captioned.has(code));
  const isListed = rows.some(
    ({ code, facts }) => code === subject?.code && LIST_FACTS.some((label) => facts[label]),
  );
  return more.length === 0 && !isListed ? subject : undefined;
}

/** The share of procedure, a date and a known status that was found, less what could not be read. */
function confidenceIn(dossiers: PageDossier[], problems: ReadingProblem[]): number {
  const found = dossiers.flatMap(({ procedure, stage, submittedAt, receivedAt, dueAt }) => [
    procedure !== undefined,
    stage !== undefined,
    submittedAt !== undefined || receivedAt !== undefined || dueAt !== undefined,
  ]);
  const share = found.filter(Boolean).length / found.length;
  return Math.max(0, share - problems.length / dossiers.length / 3);
}
