import { describeError } from '../../shared/text/describe-error';
import type { PortalDescription } from './descriptions/portal-description';
import { type Frame, findFrames, isLaidOver } from './dom/find-frames';
import { holds, rootsIn } from './dom/flat-tree';
import { openAmong } from './dom/open-dialog';
import { PageView } from './dom/page-view';
import type { PageMemory } from './page-memory';
import type { PageDossier, PageReading } from './page-reading';
import { readPart } from './read-part';
import { finish, type Steps } from './steps';
import { surveyPart } from './survey-part';
import { type PortalWords, pageKindAt, portalWordsFor } from './words/portal-words';

export interface ReadingOptions {
  /** Against which a year is plausible. */
  now: Date;
  /** The address of the page; without it the document's own. */
  url?: string;
  /** What is known of single portals: it only helps or corrects. */
  portals?: PortalDescription[];
  /** The rows and cards of earlier readings of this page: only those that have changed are read again. */
  memory?: PageMemory;
}

/** How deep frames stand in frames. */
const FRAME_DEPTH = 4;

/**
 * Reads the dossiers that a portal's page shows, by the words of its headers and labels, the content of its columns and
 * where things stand: in tables, grids, cards and forms, open shadow roots and same-origin frames. It only reads: nothing
 * of the page is changed, no applicant's name, number or address is looked at.
 */
export function readPage(document: Document, options: ReadingOptions): PageReading {
  return finish(readPageInSteps(document, options));
}

/**
 * The same reading in short steps, so that whoever drives it can give the page its turn in between. Where the page changes
 * before the end, what was read is no page that ever was: it must be thrown away.
 */
export function* readPageInSteps(
  document: Document,
  { now, url, portals, memory }: ReadingOptions,
): Steps<PageReading> {
  const nothing: PageReading = { kind: 'none', dossiers: [], confidence: 0, problems: [] };
  const address = url ?? document.URL;
  const portal = portalWordsFor(address, portals);
  const kind = pageKindAt(address, portal.pages);
  if (kind === 'none') return nothing;
  memory?.roots.clear();
  try {
    const reading = yield* readDocument(document, portal, now, FRAME_DEPTH, memory);
    if (!reading) return nothing;
    return kind ? { ...reading, kind } : reading;
  } catch (error) {
    // a page may put what it likes in the way (fields that are named as what is asked for): it is told, not thrown
    const reason = describeError(error);
    return { ...nothing, problems: [{ text: `không đọc được trang này: ${reason}` }] };
  }
}

/** Reads a document and its frames; what is laid over the page counts alone. */
function* readDocument(
  document: Document,
  portal: PortalWords,
  now: Date,
  depth: number,
  memory: PageMemory | undefined,
): Steps<PageReading | undefined> {
  const { body } = document;
  if (!body) return undefined;
  const view = new PageView(memory);
  const roots = rootsIn(body);
  for (const root of roots) memory?.roots.add(root === body ? document : root);
  yield;
  const survey = surveyPart(roots);
  yield;
  const { dialogs } = survey;
  const dialog = openAmong(dialogs);
  const frames = depth > 0 ? findFrames(survey, view) : [];
  function* readFrames(some: Frame[]): Steps<PageReading[]> {
    const readings: PageReading[] = [];
    for (const frame of some) {
      const reading = yield* readDocument(frame.document, portal, now, depth - 1, memory);
      if (reading) readings.push(reading);
    }
    return readings;
  }

  if (dialog) {
    const inDialog = yield* readPart(
      { element: dialog, survey: surveyPart(rootsIn(dialog)), skipped: [] },
      view,
      portal,
      now,
    );
    if (inDialog) return inDialog;
    const [inFrame] = yield* readFrames(frames.filter(({ element }) => holds(dialog, element)));
    if (inFrame) return inFrame;
  }
  const beneath = frames.filter(({ element }) => !(dialog && holds(dialog, element)));
  const laidOver = yield* readFrames(beneath.filter(({ element }) => isLaidOver(element)));
  const over = laidOver.find(({ kind }) => kind === 'detail');
  const own = yield* readPart({ element: body, survey, skipped: dialogs }, view, portal, now);
  if (over && own) return over;
  return [own, ...(yield* readFrames(beneath))].reduce(joinReadings);
}

/** What a page and its frames show together; a dossier that both show is the page's. */
function joinReadings(one: PageReading | undefined, other: PageReading | undefined): PageReading | undefined {
  if (!one || !other) return one ?? other;
  const codes = new Set(one.dossiers.map(({ code }: PageDossier) => code));
  const more = other.dossiers.filter(({ code }) => !codes.has(code));
  return {
    ...other,
    ...one,
    kind: one.kind === other.kind && more.length > 0 && one.kind === 'detail' ? 'list' : one.kind,
    dossiers: [...one.dossiers, ...more],
    confidence: Math.max(one.confidence, other.confidence),
    problems: [...one.problems, ...other.problems],
  };
}
