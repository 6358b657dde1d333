import type { DateOrder, PageHint, PortalDescription } from '../descriptions/portal-description';
import type { FactLabel, OwnWords } from './words';
import { commonWords, Words } from './words';

/** A column whose header says nothing. */
export interface ColumnHint {
  label: FactLabel;
  /** Counted from 1. */
  column: number;
}

/** What is known of the portal that is read. */
export interface PortalWords {
  words: Words;
  columns: ColumnHint[];
  /** Someone has shown where the codes of dossiers stand on its pages. */
  isTaught: boolean;
  pages: PageHint[];
  dateOrder: DateOrder;
  badge?: FactLabel;
}

/** What is known while a page is read. */
export interface ReadingWords extends PortalWords {
  now: Date;
}

const NOTHING_OWN: PortalWords = {
  words: commonWords,
  columns: [],
  isTaught: false,
  pages: [],
  dateOrder: 'dmy',
};

/** Descriptions are read again at every change of a page: what was made of them is kept. */
const known = new WeakMap<PortalDescription, PortalWords>();

/** What the descriptions know of the portal at an address; the last that names its origin counts. */
export function portalWordsFor(url: string | undefined, portals: PortalDescription[] = []): PortalWords {
  const origin = portals.length > 0 && url && URL.canParse(url) ? new URL(url).origin : undefined;
  const portal = origin && portals.findLast(({ origins }) => origins.some((one) => covers(one, origin)));
  if (!portal) return NOTHING_OWN;
  let own = known.get(portal);
  if (!own) {
    own = compile(portal);
    known.set(portal, own);
  }
  return own;
}

/** Whether an origin is the one named, or below it (`https://*.example.vn`). */
function covers(named: string, origin: string): boolean {
  if (named === origin) return true;
  const [scheme = '', site] = named.split('://*.');
  return (
    site !== undefined &&
    origin.startsWith(`${scheme}://`) &&
    (origin.endsWith(`.${site}`) || origin === `${scheme}://${site}`)
  );
}

function compile({
  fields = {},
  ignored = [],
  stages = {},
  pages = [],
  dateOrder = 'dmy',
  badge,
}: PortalDescription): PortalWords {
  const labels: OwnWords['labels'] = { other: ignored };
  const columns: ColumnHint[] = [];
  for (const [name, hint] of Object.entries(fields)) {
    const label = name as FactLabel;
    if (hint.words) labels[label] = hint.words;
    if (hint.column !== undefined) columns.push({ label, column: hint.column });
  }
  return {
    words: new Words({ labels, stages }),
    columns,
    isTaught: fields.code !== undefined,
    pages,
    dateOrder,
    ...(badge && { badge }),
  };
}

/** What kind of page an address is; the longest path that fits decides. */
export function pageKindAt(url: string | undefined, pages: PageHint[]): PageHint['kind'] | undefined {
  if (pages.length === 0 || !url || !URL.canParse(url)) return undefined;
  const { pathname, search, hash } = new URL(url);
  const place = pathname + search + hash;
  return pages.filter(({ path }) => place.startsWith(path)).sort((a, b) => b.path.length - a.path.length)[0]
    ?.kind;
}
