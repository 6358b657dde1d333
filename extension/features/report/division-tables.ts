import type { Figures } from '../../../shared/deadlines';
import type { Language } from '../../../shared/text/bilingual-text';
import { CHANNELS } from '../dossier-book/texts';
import type { Report, ReportDivision } from './make-report';
import type { ReportCell, ReportTable } from './report-table';
import { DIVISION_NAMES, TEXTS } from './texts';

/** By field, officer and channel, as far as the pages have these columns. */
export const divisionTables = ({ groups, missing }: Report, language: Language): ReportTable[] =>
  (Object.keys(groups) as ReportDivision[])
    .filter((by) => !missing.includes(by))
    .map((by) => ({
      id: by,
      title: `${TEXTS.byGroup[language]} ${DIVISION_NAMES[by][language].toLocaleLowerCase(language)}`,
      notes: [],
      head: [
        DIVISION_NAMES[by][language],
        ...(['toProcess', 'settled', 'lateCount', 'lateRate'] as const).map((name) => TEXTS[name][language]),
      ],
      rows: groups[by].map(({ key, figures }) => [groupName(by, key, language), ...groupCells(figures)]),
    }));

/** How the key of a group is called. */
function groupName(by: ReportDivision, key: string | undefined, language: Language): string {
  if (key === undefined) return TEXTS.nobody[language];
  return by === 'channel' && key in CHANNELS ? CHANNELS[key as keyof typeof CHANNELS][language] : key;
}

/** To be processed, settled, late, the share that is late. */
function groupCells({ toProcess, outcomes, lateRate }: Figures): ReportCell[] {
  const settled = outcomes.early + outcomes['on-time'] + outcomes.late + outcomes.finished;
  return [toProcess, settled, outcomes.late + outcomes.overdue, { share: lateRate }];
}
