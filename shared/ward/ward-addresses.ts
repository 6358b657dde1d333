import type { Procedure } from '../procedures/procedure';
import type { WardFile } from './ward-file';

/** Folders of the pages of a unit's own site; the static site has them, papers and codes lead to them. */
export const WARD_PAGES = {
  home: '',
  lookup: 'tra-cuu/',
  procedures: 'thu-tuc/',
  progress: 'tien-do/',
  answers: 'gop-y/',
  survey: 'danh-gia/',
  results: 'ket-qua/',
  contact: 'lien-he/',
} as const;
export type PageId = keyof typeof WARD_PAGES;

/** A page of the unit's own site. */
export const pageAddress = ({ site }: Pick<WardFile, 'site'>, page: PageId): string =>
  site + WARD_PAGES[page];

/** Folder of the short addresses. In capitals, so that a code can hold it in the denser alphanumeric mode. */
const SHORT_FOLDER = 'T/';

/** Where a short address leads on the unit's own site. */
export const shortFolder = (short: string): string => `${SHORT_FOLDER}${short}/`;

/**
 * Where a code can lead. `portal`: the procedure's page on the national portal, always current, but a long address ·
 * `site`: its page on the unit's own site · `short`: the same page by its short address.
 */
export const LINK_KINDS = ['short', 'site', 'portal'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** Pages that papers lead to, by the last folder of their short address. */
export const SHORT_PAGES = { survey: 'DG', lookup: 'TC', contact: 'LH' } as const;
export type PostedPage = keyof typeof SHORT_PAGES;

/** A procedure's page on the unit's own site. */
export const procedureFolder = (code: string): string => `${WARD_PAGES.procedures}${code}/`;

/**
 * The short address of a procedure (by its code) or a page (by its letters): scheme and host in capitals, which mean the
 * same in small letters (RFC 3986, 6.2.2.1). A QR code holds capitals and figures with 5.5 bits each in place of 8, so
 * that its modules are fewer and larger, if the path has none but these either.
 */
export function shortAddress(
  { site, shortSite }: Pick<WardFile, 'site' | 'shortSite'>,
  folder: string,
): string {
  const { protocol, host, pathname } = new URL(shortSite ?? `${site}${SHORT_FOLDER}`);
  const origin = `${protocol}//${host}`.toUpperCase();
  return `${origin}${pathname}${folder}/`;
}

/** Where the code of a procedure leads; undefined where there is no such address. */
export function procedureLink(
  ward: Pick<WardFile, 'site' | 'shortSite'>,
  { code, url }: Pick<Procedure, 'code' | 'url'>,
  kind: LinkKind,
): string | undefined {
  if (kind === 'portal') return url;
  return kind === 'short' ? shortAddress(ward, code) : ward.site + procedureFolder(code);
}
