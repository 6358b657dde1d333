import { foldText } from '../../../shared/text/fold-text';
import { type Dossier, STATUSES } from './dossier';

/** What a text can be searched in. */
export const SEARCHED = ['code', 'applicant', 'procedure'] as const;

/** Columns by which the lists can be sorted. */
export const SORT_KEYS = ['code', 'submittedAt', 'receivedAt', 'dueAt'] as const;

interface ListQuery {
  /** A status as shown; empty: all. */
  status: string;
  /** Part of what is searched, in any spelling; empty: all. */
  text: string;
  /** Left out: all of it. */
  searched?: (typeof SEARCHED)[number];
  /** Left out: the order in which the dossiers came to the desk. */
  sort?: (typeof SORT_KEYS)[number];
  descending: boolean;
  /** From 1; beyond the end it is the last page. */
  page: number;
  size: number;
}

/** Filters, sorts (an empty value last) and pages. */
export function listDossiers(
  dossiers: Dossier[],
  query: ListQuery,
): { total: number; page: number; rows: Dossier[] } {
  const text = foldText(query.text);
  const found = dossiers.filter(
    (dossier) =>
      (!query.status || STATUSES[dossier.stage] === query.status) &&
      searchedTexts(dossier, query.searched).some((value) => foldText(value).includes(text)),
  );
  const { sort } = query;
  if (sort) found.sort((a, b) => compare(a[sort], b[sort], query.descending));
  const page = Math.min(query.page, Math.max(1, Math.ceil(found.length / Math.max(1, query.size))));
  return { total: found.length, page, rows: found.slice((page - 1) * query.size, page * query.size) };
}

function compare(a: string | Date | undefined, b: string | Date | undefined, descending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return (a < b ? -1 : a > b ? 1 : 0) * (descending ? -1 : 1);
}

function searchedTexts({ code, applicant, procedure }: Dossier, searched: ListQuery['searched']): string[] {
  const texts = { code, applicant, procedure: procedure.name };
  return searched ? [texts[searched]] : Object.values(texts);
}
