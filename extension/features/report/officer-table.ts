import type { Language } from '../../../shared/text/bilingual-text';
import { targetKind } from '../../../shared/ward/target-kinds';
import { describeSource } from '../targets/texts';
import type { OfficerLine } from './rate-officers';
import type { ReportCell, ReportTable } from './report-table';
import { RATINGS, TABLE_TEXTS } from './table-texts';
import { DIVISION_NAMES, TEXTS } from './texts';

/** The figures of an officer under their names; the rating stands apart. */
export function officerFigures(line: OfficerLine, language: Language): [name: string, value: ReportCell][] {
  const { received, settled, early, onTime, late, overdue, lateRate } = line;
  return [
    [TABLE_TEXTS.received[language], received],
    [TEXTS.settled[language], settled],
    [TABLE_TEXTS.early[language], early],
    [TABLE_TEXTS['on-time'][language], onTime],
    [TABLE_TEXTS.late[language], late],
    [TABLE_TEXTS.overdue[language], overdue],
    [TEXTS.lateRate[language], { share: lateRate }],
  ];
}

export const officerName = ({ officer }: OfficerLine, language: Language): string =>
  officer ?? TABLE_TEXTS.noOfficer[language];

/** What the rating goes by, with its source. */
export const officerNotes = (language: Language): string[] => [
  TABLE_TEXTS.officersNote[language],
  ...targetKind('officerLate').values.map((value) => `${describeSource(value, language)}.`),
];

export function officerTable(officers: OfficerLine[], language: Language): ReportTable {
  const [first] = officers;
  return {
    id: 'officers',
    title: TABLE_TEXTS.officers[language],
    notes: officerNotes(language),
    head: [
      DIVISION_NAMES.officer[language],
      ...(first ? officerFigures(first, language).map(([name]) => name) : []),
      TABLE_TEXTS.rating[language],
    ],
    rows: officers.map((line) => [
      officerName(line, language),
      ...officerFigures(line, language).map(([, value]) => value),
      RATINGS[line.rating].word[language],
    ]),
  };
}
