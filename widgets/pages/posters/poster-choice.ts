import type { Procedure } from '../../../shared/procedures/procedure';
import { proceduresOfWard } from '../../../shared/ward/procedures-of-ward';
import type { LinkKind, PostedPage } from '../../../shared/ward/ward-addresses';
import type { WardFile } from '../../../shared/ward/ward-file';
import { findProcedures } from '../../lookup/finding';
import type { Register } from '../../lookup/register';
import { type PosterSubject, subjectOfPage, subjectOfProcedure } from './poster-subject';
import type { SheetId } from './sheet-kinds';

/** What an official has chosen to print. */
export interface PosterChoice {
  sheet: SheetId;
  scope: 'one' | 'field' | 'all' | 'page';
  /** Search for one procedure, and the code that was taken of what it finds ('': the first). */
  query: string;
  code: string;
  field: string;
  page: PostedPage;
  link: LinkKind;
}

export const FIRST_CHOICE: PosterChoice = {
  ...{ sheet: 'a4', scope: 'one', query: '', code: '', field: '', page: 'survey', link: 'short' },
};

/** So many of what a search finds are offered. */
const OFFERED = 20;

export interface Offer {
  /** The ward's procedures, by field and name. */
  procedures: Procedure[];
  /** Names of their fields. */
  fields: string[];
}

export function makeOffer(ward: WardFile, register: Register<Procedure>): Offer {
  const procedures = proceduresOfWard(ward, register.procedures);
  return { procedures, fields: [...new Set(procedures.flatMap(({ field }) => field ?? []))] };
}

/** What a search offers, best first. */
export function findOffered(
  { procedures }: Offer,
  register: Register<Procedure>,
  query: string,
): Procedure[] {
  const own = new Set(procedures);
  return findProcedures(register, query)
    .filter((procedure) => own.has(procedure))
    .slice(0, OFFERED);
}

/** The procedures that were chosen; none where a page of the ward's was. */
export function chosenProcedures(
  choice: PosterChoice,
  offer: Offer,
  register: Register<Procedure>,
): Procedure[] {
  const { scope, query, code, field } = choice;
  if (scope === 'page') return [];
  if (scope === 'all') return offer.procedures;
  if (scope === 'field') {
    const wanted = field || offer.fields[0];
    return offer.procedures.filter((procedure) => procedure.field === wanted);
  }
  const found = findOffered(offer, register, query);
  const taken = found.find((procedure) => procedure.code === code) ?? found[0];
  return taken ? [taken] : [];
}

/** Everything that is to be printed, in its order. The back of a receipt is the same for everybody. */
export function chosenSubjects(
  choice: PosterChoice,
  ward: WardFile,
  procedures: readonly Procedure[],
): PosterSubject[] {
  if (choice.sheet === 'receipt') return [subjectOfPage(ward, 'survey'), subjectOfPage(ward, 'lookup')];
  if (choice.scope === 'page') return [subjectOfPage(ward, choice.page)];
  return procedures.map((procedure) => subjectOfProcedure(ward, procedure, choice.link));
}
