import type { Language } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import type { OnlineUse } from './find-unused-online';
import type { ReportTable } from './report-table';
import { ONLINE_TEXTS as TEXTS } from './table-texts';

/** What is said above the procedures: what the register tells, and what it does not. */
function onlineNotes(use: OnlineUse, language: Language): string[] {
  const { used, unused, notOffered, unsure, offeredInRegister, asOf } = use;
  return [
    `${TEXTS.counts[language]}: ${used.length} ${TEXTS.used[language]}, ${unused.length} ${TEXTS.unused[language]}, ${notOffered.length} ${TEXTS.notOffered[language]}, ${unsure.length} ${TEXTS.unsure[language]}.`,
    `${TEXTS.register[language]} ${formatIsoDate(asOf)}: ${offeredInRegister} ${TEXTS.offered[language]}`,
    TEXTS.source[language],
  ];
}

/** Procedures that may be filed online and were not yet, and those of which that cannot be told. */
export const onlineTable = (use: OnlineUse, language: Language): ReportTable => ({
  id: 'online-use',
  title: TEXTS.title[language],
  notes: onlineNotes(use, language),
  head: [TEXTS.procedure[language], TEXTS.dossiers[language], TEXTS.tell[language]],
  rows: [
    ...use.unused.map(({ name, codes, dossiers }) => [
      [name, codes.length > 0 && `(${codes.join(', ')})`].filter(Boolean).join(' '),
      dossiers,
      TEXTS.none[language],
    ]),
    ...use.unsure.map(({ name, codes, dossiers }) => [
      name,
      dossiers,
      TEXTS[codes.length === 0 ? 'notInRegister' : 'unclear'][language],
    ]),
  ],
});
