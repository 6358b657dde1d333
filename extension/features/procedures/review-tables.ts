import { listMissingInformation } from '../../../shared/procedures/missing-information';
import type { ProceduresFile } from '../../../shared/procedures/procedure';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatDate, formatIsoDate } from '../../../shared/text/format-date';
import type { RemarkKind, StoredRemark } from '../../platform/dossier-database';
import type { ReportTable } from '../report/report-table';
import { findUnpublished } from './find-unpublished';
import { REVIEW_TEXTS } from './review-texts';
import { INFORMATION_NAMES, REMARK_NAMES } from './texts';

/** What a yearly review of procedures is made of. */
export interface YearlyReview {
  register: ProceduresFile;
  year: string;
  /** Those of the year. */
  remarks: StoredRemark[];
  /** Codes that the ward has published; undefined: it has not said. */
  published: string[] | undefined;
}

/** What stands above its tables. */
export const reviewSentences = ({ register, remarks }: YearlyReview, language: Language): string[] => {
  const proposals = remarks.filter(({ kind }) => kind === 'proposal');
  const { reviewed, proposed, registerOf } = REVIEW_TEXTS;
  return [
    `${registerOf[language]}: ${register.procedures.length}, ${formatIsoDate(register.asOf)} (${register.source})`,
    `${reviewed[language]}: ${new Set(remarks.map(({ code }) => code)).size}`,
    `${proposed[language]}: ${proposals.length}`,
  ];
};

/** The yearly review as tables: figures by procedure, difficulties, proposals, what is missing, what is not published. */
export function reviewTables(review: YearlyReview, language: Language): ReportTable[] {
  const { register, remarks, published } = review;
  const T = REVIEW_TEXTS;
  const nameOf = (code: string) => register.procedures.find((one) => one.code === code)?.name ?? '';
  const fieldOf = (code: string) => register.procedures.find((one) => one.code === code)?.field ?? '';
  const codes = [...new Set(remarks.map(({ code }) => code))].sort();
  const count = (code: string, kind: RemarkKind) =>
    remarks.filter((remark) => remark.code === code && remark.kind === kind).length;
  const ofKind = (kind: RemarkKind): ReportTable => ({
    id: kind,
    title: REMARK_NAMES[kind][language],
    notes: [],
    head: [T.code[language], T.name[language], T.date[language], T.text[language]],
    rows: remarks
      .filter((remark) => remark.kind === kind)
      .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.at.getTime() - b.at.getTime()))
      .map(({ code, at, text }) => [code, nameOf(code), formatDate(at), text]),
  });
  const { nowhere, procedures } = listMissingInformation(register.procedures);
  const words = (parts: typeof nowhere) => parts.map((part) => INFORMATION_NAMES[part][language]).join(', ');
  const unpublished = published && findUnpublished(register.procedures, published).unpublished;
  return [
    {
      id: 'byProcedure',
      title: T.byProcedure[language],
      notes: [],
      head: [
        T.code[language],
        T.name[language],
        T.field[language],
        T.difficulties[language],
        T.proposals[language],
      ],
      rows: codes.map((code) => [
        code,
        nameOf(code),
        fieldOf(code),
        count(code, 'remark'),
        count(code, 'proposal'),
      ]),
    },
    ofKind('remark'),
    ofKind('proposal'),
    {
      id: 'missing',
      title: T.missing[language],
      notes: nowhere.length > 0 ? [`${T.nowhere[language]}: ${words(nowhere)}.`] : [],
      head: [T.code[language], T.name[language], T.lacks[language]],
      rows: procedures.map(({ procedure, missing }) => [procedure.code, procedure.name, words(missing)]),
    },
    {
      id: 'unpublished',
      title: T.unpublished[language],
      notes: unpublished ? [] : [T.notSaid[language]],
      head: [T.code[language], T.name[language], T.field[language]],
      rows: (unpublished ?? []).map(({ code, name, field }) => [code, name, field ?? '']),
    },
  ];
}
