import { tidy } from './dom/element-text';
import { holds, parentOf } from './dom/flat-tree';
import type { PageView } from './dom/page-view';
import { findGridsOfCodes } from './grids/find-grids-of-codes';
import { type GridReading, sightingsIn } from './grids/read-grid';
import { footTexts, readByCodes, readDivGrids, readGrids } from './grids/read-grids';
import { makeDossier } from './make-dossier';
import type { PageDossier, PageReading, ReadingProblem } from './page-reading';
import type { Pair } from './pairs/find-pairs';
import { knowCardDays } from './pairs/know-card-days';
import { readCards } from './pairs/read-cards';
import { type PlainText, readPlainText } from './pairs/read-plain-text';
import { type Found, scanTexts, type TextScan } from './pairs/scan-texts';
import { withLegend } from './read-legend';
import { mergeSightings, nameProcedures, type Sighting } from './sighting';
import { eachInSteps, type Steps } from './steps';
import type { Survey } from './survey-part';
import { findCode } from './texts/dossier-code';
import type { Facts } from './texts/facts';
import { readTotal } from './texts/read-total';
import { type Evidence, weighEvidence } from './weigh-evidence';
import type { PortalWords } from './words/portal-words';
import { isCodeLabel, type Words } from './words/words';

/** A page, or a part of it that is read for itself: a dialog, a frame. */
export interface Part {
  element: Element;
  survey: Survey;
  /** Elements inside that are read for themselves. */
  skipped: Element[];
}

/** Sightings with what speaks for them. */
interface Believed {
  sightings: Sighting[];
  evidence: Evidence;
}

/** Reads a page or a part of it; undefined where it shows no dossier. */
export function* readPart(
  part: Part,
  view: PageView,
  known: PortalWords,
  now: Date,
): Steps<PageReading | undefined> {
  const { text } = part.survey;
  if (!known.isTaught && text !== undefined && !known.words.mayShowDossiers(text)) return undefined;
  const words = withLegend(known.words, part.element, part.survey);
  const portal = { ...known, words, now };
  const headings = headingsOf(part);
  const about = {
    feedback: words.isAboutFeedback(headings),
    otherTrade: OTHER_TRADES.test(headings),
    isTaught: portal.isTaught,
  };
  const believe = (sightings: Sighting[]): Believed[] => {
    const evidence = weighEvidence(sightings, words, about);
    if (evidence.isBelieved && !evidence.isFeedback) nameProcedures(sightings, words);
    return evidence.isBelieved ? [{ sightings, evidence }] : [];
  };

  const { grids, headless } = yield* readGrids(part.survey, part.skipped, view, portal);
  const scan = yield* scanTexts(
    part.element,
    new Set([...part.skipped, ...grids.map(({ element }) => element)]),
    view,
    words,
  );
  const labelled = yield* readDivGrids(
    scan.found.filter(isPair),
    new Set(grids.map(({ element }) => element)),
    view,
    portal,
  );
  const byCodes = yield* readByCodes([...headless, ...findGridsOfCodes(scan.found)], labelled, view, portal);
  const divGrids = [...labelled, ...byCodes].filter((grid) => believe(sightingsIn(grid, portal)).length > 0);
  const inGrids = [...grids, ...divGrids].flatMap((grid) => believe(sightingsIn(grid, portal)));
  const outside = outsideOf(divGrids, scan.found);
  const plain = plainTexts(scan, outside, view, words);
  const inTexts = plain.filter(({ isTable }) => isTable).flatMap(({ sightings }) => believe(sightings));
  inGrids.push(...inTexts);
  const divided = outside.filter(({ caption }) => !plain.some(({ element }) => holds(element, caption)));
  const isTold = DOSSIERS.test(headings);
  const sure = isTold ? divided : divided.filter((one) => isPair(one) || !one.isLikely);
  const shownOnCards = yield* readCards(sure, scan.pagers, view, words);
  const inLines = plain.flatMap(({ sightings, isTable }) => (isTable ? [] : sightings));
  const told = shownOnCards.filter(saysEnough);
  knowCardDays(told, view, words, now, portal.dateOrder);
  const cards = believe([...told, ...inLines]);
  const rows = inGrids.flatMap(({ sightings }) => sightings);
  const captions = cards.flatMap(({ sightings }) => sightings);
  const believed = [...inGrids, ...cards];
  if (believed.length === 0) return undefined;

  const isFeedback = believed.every(({ evidence }) => evidence.isFeedback);
  const inRows = new Set(rows.map(({ code }) => code));
  const problems = divGrids.flatMap((grid) => grid.problems ?? []);
  const dossiers: PageDossier[] = [];
  yield* eachInSteps(mergeSightings([...rows, ...captions]), (sighting) => {
    const found: ReadingProblem[] = [];
    const dossier = makeDossier(sighting, isFeedback, portal, now, found);
    if (!inRows.has(dossier.code) && found.length === 0 && !saysSomething(dossier)) return;
    problems.push(...found);
    dossiers.push(dossier);
  });
  if (dossiers.length === 0) return undefined;

  const subject = subjectOf(dossiers, rows, captions);
  if (subject) dossiers.sort((a, b) => Number(b === subject) - Number(a === subject));
  const kind = isFeedback ? 'feedback' : subject ? 'detail' : 'list';
  const left = tellLeftCodes(scan.found, dossiers, subject);
  if (left) problems.push(left);
  const certainty = Math.max(...believed.map(({ evidence }) => evidence.certainty));
  const pagers = [...scan.pagers].filter(view.isShown).map((element) => tidy(element.textContent ?? ''));
  const total = subject
    ? undefined
    : readTotal([...pagers, ...grids.flatMap((grid) => footTexts(grid, part.survey.feet))]);
  return {
    kind,
    dossiers,
    confidence: confidenceIn(dossiers, problems, certainty),
    ...(total !== undefined && { total }),
    problems,
  };
}

const isPair = (found: Found): found is Pair => 'label' in found;

/** How pages are headed that show dossiers, whatever their codes are like. */
const DOSSIERS = /hồ sơ(?! (?:bệnh án|nhân sự|vay|ứng tuyển|lưu trữ|cán bộ|thầu))|dossier/iu;

/** How pages of other trades are headed. */
const OTHER_TRADES =
  /bảo hành|sửa chữa|đơn hàng|giao hàng|mượn|khám (?:bệnh|chữa)|tuyển (?:sinh|dụng)|nhập học|trang thiết bị/iu;

/** What a page says of itself in its title and headings. */
function headingsOf({ element, survey }: Part): string {
  const headings = survey.headings.slice(0, 12);
  return [element.ownerDocument.title, ...headings.map((heading) => heading.textContent ?? '')]
    .join(' . ')
    .slice(0, 600);
}

/** Whether there is more than a code that may be filled in: a search form has a code and a status too. */
const saysEnough = ({ facts, isEditable }: Sighting) =>
  !isEditable || Boolean(facts.procedure && (facts.dueAt || facts.receivedAt || facts.submittedAt));

/** What was found outside of the rows of grids. */
function outsideOf(grids: GridReading[], found: Found[]): Found[] {
  if (grids.length === 0) return found;
  const lines = new Set(
    grids.flatMap(({ element, rows, isWhole }) =>
      rows.length > 0 && !isWhole ? rows.map(({ line }) => line.element) : [element],
    ),
  );
  return found.filter(({ caption }) => {
    for (let above: Element | null = caption; above; above = parentOf(above))
      if (lines.has(above)) return false;
    return true;
  });
}

/** The texts whose dossiers no markup divides: those with lines of their own, and what holds several codes itself. */
function plainTexts(
  { plain }: TextScan,
  found: Found[],
  view: PageView,
  words: Words,
): (PlainText & { element: Element })[] {
  const codes = new Map<Element, Set<string>>();
  for (const one of found) {
    const code = isPair(one) ? isCodeLabel(one.label) && findCode(one.value) : one.code;
    if (code) codes.set(one.caption, (codes.get(one.caption) ?? new Set()).add(code));
  }
  const several = [...codes].flatMap(([element, { size }]) => (size > 1 ? element : []));
  return [...new Set([...plain, ...several])].flatMap((element) => {
    if (!view.isShown(element)) return [];
    const text = readPlainText(element, words);
    return text.sightings.length > 0 ? { ...text, element } : [];
  });
}

/** Whether there is a date or a known status: a search form has codes too. */
const saysSomething = ({ stage, dueAt, receivedAt, submittedAt }: PageDossier) =>
  Boolean(stage ?? dueAt ?? receivedAt ?? submittedAt);

/** Codes that may stand on a page for themselves beside what is read. */
const LEFT_ALONE = 1;
/** Codes that are named. */
const NAMED_CODES = 3;

/**
 * That codes stand on a page about which nothing was read; beside the one dossier that a page is about only those that
 * stand where it is told: a list to choose from stands elsewhere.
 */
function tellLeftCodes(
  found: Found[],
  dossiers: PageDossier[],
  subject: PageDossier | undefined,
): ReadingProblem | undefined {
  const read = new Set(dossiers.map(({ code }) => code));
  const left = new Set(
    found.flatMap((one) =>
      isPair(one) || one.isLikely || read.has(one.code) || (subject && !holds(subject.element, one.caption))
        ? []
        : one.code,
    ),
  );
  if (left.size <= LEFT_ALONE) return undefined;
  const named = [...left].slice(0, NAMED_CODES).join(', ');
  const more = left.size > NAMED_CODES ? ', …' : '';
  return { text: `${left.size} mã hồ sơ trên trang không đọc được ngày và trạng thái: ${named}${more}` };
}

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

/** How sure it is that dossiers were read, and the share of procedure, a date and a known status that was found. */
function confidenceIn(dossiers: PageDossier[], problems: ReadingProblem[], certainty: number): number {
  let found = 0;
  for (const { procedure, stage, submittedAt, receivedAt, dueAt } of dossiers)
    found +=
      Number(procedure !== undefined) +
      Number(stage !== undefined) +
      Number((submittedAt ?? receivedAt ?? dueAt) !== undefined);
  const share = found / dossiers.length / 3;
  return Math.max(0, certainty * 0.7 + share * 0.3 - problems.length / dossiers.length / 3);
}
