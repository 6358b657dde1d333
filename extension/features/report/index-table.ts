import type { Language } from '../../../shared/text/bilingual-text';
import { formatNumber } from '../../../shared/text/format-number';
import { SERVICE_INDEX } from '../../../shared/ward/index-766';
import type { IndexLine } from './measure-index';
import type { ReportTable } from './report-table';
import { describeColumn, INDEX_TEXTS as TEXTS } from './table-texts';
import { describeShare } from './texts';

/** What the seen dossiers tell of a part, or that they cannot. */
export function describeIndexValue({ part, value, lacks: [column] }: IndexLine, language: Language): string {
  if (column) return describeColumn(column, language);
  if (!value) return TEXTS[part.measure ? 'noDossier' : 'portalOnly'][language];
  switch (value.kind) {
    case 'share':
      return `${describeShare(value.count / value.of, language)} (${value.count}/${value.of})`;
    case 'at-most':
      return `${TEXTS.atMost[language]} ${describeShare(value.share, language)}`;
    case 'days':
      return `${describeMean(value.mean, language)} ${TEXTS.days[language]} (${value.of} ${TEXTS.dossiers[language]})`;
    case 'count':
      return `${value.count} ${TEXTS.dossiers[language]}`;
  }
}

const describeMean = (mean: number, language: Language) =>
  formatNumber(mean, language, { maximumFractionDigits: 1 });

/** Points at the most, and from when they are all given. */
export function describePoints({ part: { max, fullAt } }: IndexLine, language: Language): string {
  const points = max === undefined ? TEXTS.notConfirmed[language] : String(max);
  return fullAt === undefined ? points : `${points} (${TEXTS.fullAt[language]} ${fullAt} %)`;
}

/** That it is not the official figure, and where it was read. */
export const indexNotes = (language: Language): string[] => [
  TEXTS.notOfficial[language],
  `${SERVICE_INDEX.basis}. ${SERVICE_INDEX.note[language]}.`,
];

/** The name of a part with what is to be known of how it is told. */
export const partName = ({ part: { code, name, note } }: IndexLine, language: Language): string =>
  `${code} ${name[language]}${note ? ` – ${note[language]}` : ''}`;

export const indexTable = (lines: IndexLine[], language: Language): ReportTable => ({
  id: 'index',
  title: TEXTS.title[language],
  notes: indexNotes(language),
  head: [TEXTS.part[language], TEXTS.points[language], TEXTS.seen[language]],
  rows: lines.map((line) => [
    partName(line, language),
    describePoints(line, language),
    describeIndexValue(line, language),
  ]),
});
