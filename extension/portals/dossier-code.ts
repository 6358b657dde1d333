/**
 * Codes of the national form (TT 01/2018/TT-VPCP Điều 19 and what came after it): unit, date of receipt, serial, such as
 * `000.00.53.H48-220921-0099`, `H57.132-260804-0583`, `H32.09.261021.0126`.
 */
const NATIONAL =
  /(?<![\w.-])(?:\d{3}\.\d{2}\.\d{2}\.)?[A-Z]\d{2}(?:\.\d{1,3}){0,3}[-.]\d{6}[-.]\d{3,6}(?![\w-])/i;

/** Running numbers and codes of single systems: believed only in a column or beside a label that says it is the code. */
const LOCAL = /(?<![\w.\-/])(?=[\w.\-/]*\d{3})[A-Z0-9]+(?:[.\-/][A-Z0-9]+)*(?![\w\-/])/i;

const PHONE = /^(?:\+?84|0)\d{9,10}$/;
const CITIZEN_ID = /^(?:\d{9}|\d{12})$/;
const PROCEDURE_CODE = /^\d\.\d{6}(?:\.|$)/;
const DATE = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/;

/** The code of the national form in a text. */
export const findNationalCode = (text: string): string | undefined => NATIONAL.exec(text)?.[0];

/** The code in a text which a header or label calls the dossier's code. */
export function findCode(text: string): string | undefined {
  const national = findNationalCode(text);
  if (national) return national;
  const local = LOCAL.exec(text)?.[0];
  const isOther = [PHONE, CITIZEN_ID, PROCEDURE_CODE, DATE].some((pattern) => local && pattern.test(local));
  return local && local.length >= 5 && !isOther ? local : undefined;
}
