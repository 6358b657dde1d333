/**
 * Codes of the national form (TT 01/2018/TT-VPCP Điều 19 and what came after it): unit, date of receipt, serial, such as
 * `000.00.53.H48-220921-0099`, `H57.132-260804-0583`, `H32.09.261021.0126`.
 */
const NATIONAL =
  /(?<![\w.-])(?:\d{3}\.\d{2}\.\d{2}\.)?[A-Z]\d{2}(?:\.\d{1,3}){0,3}[-.]\d{6}[-.]\d{3,6}(?![\w-])/i;

/** Running numbers and codes of single systems: believed only in a column or beside a label that says it is the code. */
const LOCAL = /(?<![\w.\-/])(?=[\w.\-/]*\d{3})[A-ZĐ0-9]+(?:[.\-/_][A-ZĐ0-9]+)*(?![\w\-/])/i;

/** Codes of E-PAR, which have no running number: `TN02-CX-U0QATJ`. */
const LETTERED = /(?<![\w.-])[A-Z]{2,4}\d{2}-[A-Z]{2,4}-[A-Z0-9]{5,8}(?![\w-])/;

/** Codes of single systems that say themselves whose they are: `HS-2026-01206`, `PAKN-261108-0021`. */
const NAMED = /(?<![\w.-])(?:HS|PAKN|PA)[-./]?\d{2,8}[-./]\d{3,6}(?![\w-])/i;

const PHONE = /^(?:\+?84|0)(?:\d{9,10}|\d{2,3}(?:[.-]\d{3,4}){2})$/;
const AMOUNT = /^\d{1,3}(?:\.\d{3})+$/;
const CITIZEN_ID = /^(?:\d{9}|\d{12})$/;
const PROCEDURE_CODE = /^\d\.\d{6}(?:\.|$)/;
const UNIT = /^\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}$/i;
const DATE = /^(?:\d{1,2}[-./]\d{1,2}[-./](?:(?:19|20)\d{2}|\d{1,2})|\d{4}[-./]\d{1,2}[-./]\d{1,2})$/;

/** The code of the national form in a text. */
export const findNationalCode = (text: string): string | undefined => NATIONAL.exec(text)?.[0];

/** A code that is told by its form alone, without a label. */
export const findCertainCode = (text: string): string | undefined =>
  findNationalCode(text) ?? LETTERED.exec(text)?.[0];

/** A code that may be a dossier's where nothing on the page is called the code. */
export const findNamedCode = (text: string): string | undefined => NAMED.exec(text)?.[0];

/** Letters and a running number, as systems make codes of their own: `K26-0391`. */
const LIKELY = /^[A-ZĐ]{1,6}\d{0,4}[-./_]\d[\d./_-]*\d{2}$/;

/** Whether a text is like a code: one only where others of its form stand about it, on a page of dossiers. */
export const isLikelyCode = (text: string): boolean => LIKELY.test(text);

/** The code in a text which a header or label calls the dossier's code. */
export function findCode(text: string): string | undefined {
  const certain = findCertainCode(text);
  if (certain) return certain;
  const local = LOCAL.exec(text)?.[0];
  const isOther = [PHONE, AMOUNT, CITIZEN_ID, PROCEDURE_CODE, UNIT, DATE].some(
    (pattern) => local && pattern.test(local),
  );
  return local && local.length >= 5 && !isOther ? local : undefined;
}
