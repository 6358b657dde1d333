import type { PageDossier, PageReading, ReadingProblem } from './page-reading';
import { readCaptions } from './read-captions';
import { readTables } from './read-tables';
import { readTotal } from './read-total';

/**
 * Reads the dossiers that a portal's page shows, by the words of its headers and labels. It only reads: nothing of the
 * page is changed, no applicant's name, number or address is looked at.
 * @param options `now`: against which a year is plausible
 */
export function readPage(document: Document, options: { now: Date }): PageReading {
  if (!document.body) return nothing();
  const { now } = options;

  const dialog = openDialog(document);
  if (dialog) {
    const detail = readDetail(dialog, now);
    if (detail) return detail;
  }

  const problems: ReadingProblem[] = [];
  const tables = readTables(document, now, problems).filter(({ dossiers }) => dossiers.length > 0);
  if (tables.length > 0) {
    const dossiers = eachOnce(tables.flatMap((table) => table.dossiers));
    return { kind: 'list', dossiers, ...summarise(dossiers, problems), total: readTotal(document), problems };
  }
  return readDetail(document, now) ?? nothing();
}

const nothing = (): PageReading => ({ kind: 'none', dossiers: [], confidence: 0, problems: [] });

function readDetail(root: ParentNode, now: Date): PageReading | undefined {
  const problems: ReadingProblem[] = [];
  const dossiers = readCaptions(root, now, problems);
  if (dossiers.length === 0) return undefined;
  return {
    kind: dossiers.length > 1 ? 'list' : 'detail',
    dossiers,
    ...summarise(dossiers, problems),
    problems,
  };
}

/** The dialog that stands open over the page. */
function openDialog(document: Document): Element | undefined {
  const dialogs = document.querySelectorAll(
    'dialog[open], [role="dialog"], [role="alertdialog"], .modal.show',
  );
  return [...dialogs].findLast((dialog) => dialog.checkVisibility());
}

function eachOnce(dossiers: PageDossier[]): PageDossier[] {
  const byCode = new Map<string, PageDossier>();
  for (const dossier of dossiers) if (!byCode.has(dossier.code)) byCode.set(dossier.code, dossier);
  return [...byCode.values()];
}

/** The share of procedure, a date and a known status that was found, less what could not be read. */
function summarise(dossiers: PageDossier[], problems: ReadingProblem[]): { confidence: number } {
  const found = dossiers.flatMap(({ procedure, stage, submittedAt, receivedAt, dueAt }) => [
    procedure !== undefined,
    stage !== undefined,
    submittedAt !== undefined || receivedAt !== undefined || dueAt !== undefined,
  ]);
  const share = found.filter(Boolean).length / found.length;
  return { confidence: Math.max(0, share - problems.length / dossiers.length / 3) };
}
