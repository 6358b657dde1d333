import { CODE_IN_TEXT } from '../../../shared/procedures/name-key';
import { cleanText } from '../../../shared/procedures/portal/clean-text';
import { type CaseRows, readCases } from '../../../shared/procedures/portal/read-cases';
import { countNothing, readChannels } from '../../../shared/procedures/portal/read-channels';
import { readAgency, splitAudience } from '../../../shared/procedures/portal/split-names';
import type { Procedure, Step, UnitKind } from '../../../shared/procedures/procedure';
import { foldText } from '../../../shared/text/fold-text';
import { dayOfInstant, formatDay } from '../../../shared/working-time/viet-nam-day';
import { tidy } from '../dom/element-text';
import { listGrids } from '../grids/list-grids';
import { channelRowsOf, knowTable, paperRowOf, readNumbers, rowsOf } from './procedure-tables';
import { isNothing, type Label, sectionsOf, type Token, tokensOf } from './procedure-tokens';
import words from './procedure-words.json';
import { keysOf, wordKey } from './word-key';

/** What a page says of one procedure. */
export interface ProcedurePageReading {
  procedure: Procedure;
  /** What could not be read surely; the official looks at the page. */
  problems: ProcedurePageProblem[];
}

export type ProcedurePageProblem =
  | { kind: 'no-papers' | 'no-channels' }
  /** A way to hand in, or a paper's numbers, as the page says them. */
  | { kind: 'unknown-channel' | 'uncounted-paper'; text: string };

/**
 * Reads the page on which a portal tells one procedure: labels with values, the tables of papers, of terms and fees and of
 * legal bases, whatever they are drawn with; parts that are folded up too. Undefined where the page tells none.
 * @param options.now the day of the facts
 */
export function readProcedurePage(
  document: Document,
  { now, url = document.URL }: { now: Date; url?: string },
): ProcedurePageReading | undefined {
  const tables = new Map(
    listGrids(document).flatMap((grid) => {
      const table = knowTable(grid);
      return table ? [[grid.element, table] as const] : [];
    }),
  );
  const sections = sectionsOf(tokensOf(document.body, tables));
  const lines = (label: Label) => linesIn(sections.get(label));
  const text = (label: Label) => lines(label).join(' ');
  const [code] = CODE_IN_TEXT.exec(text('code')) ?? [];
  const name = cleanText(lines('name')[0] ?? headingOf(document), countNothing);
  if (!code || !name) return undefined;

  const problems: ProcedurePageProblem[] = [];
  const cases = readCases(casesIn(sections.get('papers') ?? [], problems), countNothing);
  const channels = readChannels(channelsIn(sections.get('channels') ?? [], problems), countNothing);
  const steps = stepsOf(lines('steps'));
  if (cases.length === 0 && channels.length === 0 && steps.length === 0) return undefined;
  if (cases.length === 0) problems.push({ kind: 'no-papers' });
  if (channels.length === 0) problems.push({ kind: 'no-channels' });

  const agency = readAgency(lines('agency').join('\n'), countNothing);
  const place = readAgency(lines('place').join('\n'), countNothing);
  const facts = { field: text('field'), issuer: text('issuer'), agency, decision: text('decision'), place };
  const conditions = lines('conditions').join('\n');
  const legalBasis = legalBasisIn(sections.get('legalBasis') ?? []);
  const procedure: Procedure = {
    code,
    name,
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== '')),
    units: unitsOf(agency),
    audience: splitAudience(lines('audience').join(', ')),
    cases,
    channels,
    results: lines('results').map((line) => line.replace(/^[-+•*]\s*/, '')),
    ...(legalBasis.length > 0 && { legalBasis }),
    ...(conditions && { conditions }),
    ...(steps.length > 0 && { steps }),
    url: addressOf(url),
    asOf: formatDay(dayOfInstant(now.getTime())),
    warnings: [],
  };
  return { procedure, problems };
}

const linesIn = (section: Token[] = []): string[] =>
  section.flatMap((token) => ('line' in token && !isNothing(token.line) ? token.line.normalize('NFC') : []));

/** The heading under which the page tells it, where no label does. */
function headingOf(document: Document): string {
  const headings = [...document.querySelectorAll('h1, h2')].map((heading) => tidy(heading.textContent ?? ''));
  return headings.find((heading) => /\p{L}/u.test(heading)) ?? '';
}

const NO_CASE = new Set(keysOf(words.noCase));

/** What stands above a table, or in a row over all its columns, says in which case its papers are asked for. */
function casesIn(section: Token[], problems: ProcedurePageProblem[]): CaseRows[] {
  const cases: CaseRows[] = [];
  let before: string[] = [];
  const open = (title: string): CaseRows => {
    const one = { title: NO_CASE.has(wordKey(title)) ? '' : title, rows: [] };
    cases.push(one);
    return one;
  };
  for (const token of section) {
    if ('line' in token) {
      before = takeLine(token.line, before, cases, open);
      continue;
    }
    if (token.table.kind !== 'papers') continue;
    let current = open(before.at(-1) ?? '');
    before = [];
    for (const shown of rowsOf(token.table)) {
      if ('title' in shown)
        current = current.rows.length > 0 ? open(shown.title) : rename(current, shown.title);
      else {
        const { row, isCounted } = paperRowOf(shown);
        if (!isCounted) problems.push({ kind: 'uncounted-paper', text: row.name ?? '' });
        current.rows.push(row);
      }
    }
  }
  return cases.filter(({ rows }) => rows.length > 0);
}

const rename = (one: CaseRows, title: string): CaseRows => Object.assign(one, { title });

/** Where papers stand in cards instead of a table, a line with their numbers follows their name. */
function takeLine(
  line: string,
  before: string[],
  cases: CaseRows[],
  open: (title: string) => CaseRows,
): string[] {
  const numbers = readNumbers(line);
  if (!numbers) return [...before, line];
  const [said = ''] = line.split(COUNTED, 1);
  const name =
    said
      .trim()
      .replace(/[-–(]$/, '')
      .trim() || before.at(-1);
  const previous = cases.at(-1)?.rows.at(-1);
  if (!name) {
    // the second line of one paper's numbers
    if (previous) previous.copies += numbers.copies;
    return [];
  }
  (cases.at(-1) ?? open('')).rows.push({ name, ...numbers });
  return [];
}

function channelsIn(section: Token[], problems: ProcedurePageProblem[]) {
  return section.flatMap((token) => {
    if (!('table' in token) || token.table.kind !== 'channels') return [];
    const { rows, unknown } = channelRowsOf(token.table);
    problems.push(...unknown.map((text) => ({ kind: 'unknown-channel' as const, text })));
    return rows;
  });
}

function legalBasisIn(section: Token[]): string[] {
  const numbers = section.flatMap((token) => {
    if ('line' in token) return isNothing(token.line) ? [] : [token.line];
    return [...rowsOf(token.table)].flatMap((shown) => ('cell' in shown && shown.cell('number')) || []);
  });
  return [...new Set(numbers.map((number) => cleanText(number, countNothing).replace(/^[-+•*]\s*/, '')))];
}

/** Where a line begins to say how many there are. */
const COUNTED = /bản\s+(?:chính|sao)\s*(?::\s*)?\d/iu;

const STEP = /^(bước\s+\d+)\s*(?:[:.)–-]\s*)?(.*)/iu;

/** Lines up to the next "Bước n" are one step. */
function stepsOf(lines: string[]): Step[] {
  const steps: Step[] = [];
  for (const line of lines) {
    const [, title, rest = ''] = STEP.exec(line) ?? [];
    const last = steps.at(-1);
    if (title) steps.push({ title, text: rest });
    else if (last) last.text = [last.text, line].filter(Boolean).join('\n');
    else steps.push({ text: line });
  }
  return steps.filter(({ text }) => text !== '');
}

/** Which bodies of a ward carry it out, by the names of the agencies. */
function unitsOf(agency: string): UnitKind[] {
  const folded = foldText(agency);
  const kinds: [UnitKind, RegExp][] = [
    ['committee', /uy ban nhan dan|ubnd|trung tam phuc vu hanh chinh cong/],
    ['police', /cong an/],
    ['military', /quan su/],
  ];
  return kinds.flatMap(([kind, pattern]) => (pattern.test(folded) ? [kind] : []));
}

/** The page's address without what is of this visit only. */
function addressOf(page: string): string {
  const { origin, pathname, searchParams } = new URL(page);
  const code = searchParams.get('ma_thu_tuc');
  return `${origin}${pathname}${code ? `?ma_thu_tuc=${encodeURIComponent(code)}` : ''}`;
}
