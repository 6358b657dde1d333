import type { Language } from '../../../shared/text/bilingual-text';
import type { KeptCheck } from '../../platform/finding-store';
import { CHECK_VERDICTS } from '../dossier-book/texts';
import { TEXTS as SAMPLE_TEXTS } from '../sample-check/texts';
import type { ReportTable } from './report-table';
import { DIVISION_NAMES, TEXTS } from './texts';

/** What the week's random checks have found. */
export const checkTable = (checks: KeptCheck[], language: Language): ReportTable => ({
  id: 'checks',
  title: SAMPLE_TEXTS.title[language],
  notes: [SAMPLE_TEXTS.source[language]],
  head: [
    TEXTS.code[language],
    TEXTS.procedure[language],
    DIVISION_NAMES.officer[language],
    SAMPLE_TEXTS.verdict[language],
    SAMPLE_TEXTS.finding[language],
  ],
  rows: checks.map(({ code, procedure, officer, verdict, text }) => [
    code,
    procedure ?? '',
    officer ?? '',
    CHECK_VERDICTS[verdict][language],
    text,
  ]),
});
