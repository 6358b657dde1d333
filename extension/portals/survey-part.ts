import { ANY_DIALOG } from './dom/open-dialog';

/** Elements of a part of a page that are read each in its own way, in its order. */
export interface Survey {
  tables: HTMLTableElement[];
  /** Rows by role that are no table's. */
  rows: Element[];
  frames: (HTMLIFrameElement | HTMLFrameElement)[];
  headings: Element[];
  /** Feet and captions of tables, where pagers stand. */
  feet: Element[];
  /** Dialogs, open or kept for later. */
  dialogs: Element[];
  /** All that it says, with what is hidden; undefined where that would be much. */
  text?: string;
}

const ROW = '[role="row"]';
const GRID = '[role="grid"], [role="treegrid"], [role="table"]';
const CELL = '[role="gridcell"], [role="cell"], [role="columnheader"]';
const HEADINGS = 'h1, h2, h3, legend, caption';
/** One question for all: cells, which are the many, are left out first. */
const ALL = `:not(td, th, tr):is(table, iframe, frame, ${ROW}, ${GRID}, ${HEADINGS}, tfoot, ${ANY_DIALOG})`;

/** Elements in one part of a page up to which its whole text is looked at first. */
const MOST_ELEMENTS = 4000;

/** How many elements stand in a root. */
const countIn = (root: ParentNode): number =>
  'getElementsByTagName' in root
    ? (root as Element).getElementsByTagName('*').length
    : root.querySelectorAll('*').length;

/** The row that an element is; those of a grid that names its cells and no row. */
function rowsAt(element: Element): Element[] {
  if (element.matches(ROW)) return [element];
  if (!element.matches(GRID) || element.querySelector(ROW)) return [];
  return [...new Set([...element.querySelectorAll(CELL)].flatMap((cell) => cell.parentElement ?? []))];
}

/** Finds what is read in its own way in a part of a page, its roots given. */
export function surveyPart(roots: ParentNode[]): Survey {
  const survey: Survey = { tables: [], rows: [], frames: [], headings: [], feet: [], dialogs: [] };
  let text: string | undefined = '';
  for (const root of roots) {
    // asking for the whole text of a large page costs more than it may save
    text = text !== undefined && countIn(root) <= MOST_ELEMENTS ? text + (root.textContent ?? '') : undefined;
    for (const element of root.querySelectorAll(ALL)) {
      const { tagName } = element;
      if (tagName === 'TABLE') survey.tables.push(element as HTMLTableElement);
      else if (tagName === 'IFRAME' || tagName === 'FRAME')
        survey.frames.push(element as HTMLIFrameElement | HTMLFrameElement);
      else {
        if (element.matches(HEADINGS)) survey.headings.push(element);
        if (tagName === 'TFOOT' || tagName === 'CAPTION') survey.feet.push(element);
      }
      if (tagName !== 'TABLE') survey.rows.push(...rowsAt(element));
      if (element.matches(ANY_DIALOG)) survey.dialogs.push(element);
    }
  }
  return text === undefined ? survey : { ...survey, text };
}
