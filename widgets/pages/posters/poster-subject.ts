import { type PostedTerm, postedTerms } from '../../../shared/procedures/posted-terms';
import type { Procedure } from '../../../shared/procedures/procedure';
import {
  type LinkKind,
  type PostedPage,
  procedureLink,
  SHORT_PAGES,
  shortAddress,
} from '../../../shared/ward/ward-addresses';
import type { WardFile } from '../../../shared/ward/ward-file';
import { PAGE_WORDS, SHEET_WORDS } from './texts';

/** What a code leads to, with what is printed beside it. */
export interface PosterSubject {
  title: string;
  /** What the code is good for. */
  lead: string;
  /** What the code says. */
  link: string;
  /** Of a procedure only. */
  procedure?: { code: string; field?: string; terms: PostedTerm[]; asOf: string };
}

/**
 * A procedure as it is posted. Without a page on the portal its code leads to the ward's own page, whatever was chosen.
 */
export function subjectOfProcedure(ward: WardFile, procedure: Procedure, kind: LinkKind): PosterSubject {
  const { code, name, field, channels, asOf } = procedure;
  const link = procedureLink(ward, procedure, kind) ?? shortAddress(ward, code);
  return {
    title: plainName(name),
    lead: SHEET_WORDS.leadOfProcedure,
    link,
    procedure: { code, ...(field && { field }), terms: postedTerms(channels), asOf },
  };
}

export const subjectOfPage = (ward: WardFile, page: PostedPage): PosterSubject => ({
  ...PAGE_WORDS[page],
  link: shortAddress(ward, SHORT_PAGES[page]),
});

/** “Thủ tục đăng ký khai sinh” stands under the heading “Thủ tục hành chính”: its first words are said already. */
export function plainName(name: string): string {
  const short = name.replace(/^Thủ tục\s+(?!hành chính)(?=\p{L})/u, '');
  return short.charAt(0).toLocaleUpperCase('vi') + short.slice(1);
}
