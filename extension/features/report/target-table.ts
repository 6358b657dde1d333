import type { Language } from '../../../shared/text/bilingual-text';
import { targetKind } from '../../../shared/ward/target-kinds';
import { describeTarget } from '../targets/texts';
import type { TargetLine } from './measure-targets';
import type { ReportCell, ReportTable } from './report-table';
import { describeColumn, TABLE_TEXTS, VERDICTS } from './table-texts';
import { TEXTS } from './texts';

/** How a target is called; lateness of one field after the field. */
export const targetName = ({ id, field }: TargetLine, language: Language): string =>
  field === undefined ? targetKind(id).name[language] : `${TEXTS.lateRate[language]}: ${field}`;

/** The figure that is wanted, such as `≤ 0,1 %`. */
export function describeWanted({ id, target }: TargetLine, language: Language): string {
  const { aim, unit } = targetKind(id);
  const sign = aim === 'at-least' ? '≥' : aim === 'below' ? '<' : '≤';
  return `${sign} ${describeTarget(target, unit, language)}`;
}

/** What was measured, or why it cannot be told. */
export function measuredCell({ measured, lacks: [column] }: TargetLine, language: Language): ReportCell {
  if (column) return describeColumn(column, language);
  return measured ? { share: measured.count / measured.of } : TABLE_TEXTS.noDossier[language];
}

export const verdictOf = ({ isMet }: TargetLine) =>
  VERDICTS[isMet === undefined ? 'unknown' : isMet ? 'met' : 'missed'];

/** `3/120`; nothing where it cannot be told. */
export const describeCount = ({ measured }: TargetLine): string =>
  measured ? `${measured.count}/${measured.of}` : '';

/** What is said above the targets. */
export const targetNotes = (language: Language): string[] => [
  TABLE_TEXTS.postalNote[language],
  TABLE_TEXTS.copiesNote[language],
];

export const targetTable = (targets: TargetLine[], language: Language): ReportTable => ({
  id: 'targets',
  title: TABLE_TEXTS.targets[language],
  notes: targetNotes(language),
  head: (['target', 'wanted', 'measured', 'count', 'verdict'] as const).map(
    (name) => TABLE_TEXTS[name][language],
  ),
  rows: targets.map((line) => [
    targetName(line, language),
    describeWanted(line, language),
    measuredCell(line, language),
    describeCount(line),
    verdictOf(line).word[language],
  ]),
});
