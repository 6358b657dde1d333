import { STATE_WORDS } from '../../../shared/deadlines/clock/describe-clock';
import { DATE_FIELDS } from '../../../shared/deadlines/log/seen-dossier';
import type { Rule } from '../../../shared/deadlines/rule-set/rule';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatDateTime } from '../../../shared/text/format-date';
import type { WorkCalendar } from '../../../shared/working-time';
import type { StoredDossier } from '../../platform/dossier-database';
import { TrackedDossier } from '../tracked-dossier';
import { showDate } from './show-date';
import { CHANNELS, COLUMNS, TEXTS } from './texts';

/** Dossiers as rows of a table, the first one the heads of its columns. What is left is as of `now`. */
export function listDossiers(
  dossiers: StoredDossier[],
  calendar: WorkCalendar,
  rules: readonly Rule[],
  now: Date,
  language: Language,
): string[][] {
  const { code, left, aliases } = COLUMNS;
  const { procedure, field, channel, status, step, officer, supplements, seen } = TEXTS;
  const dates = DATE_FIELDS.map((name) => TEXTS[name]);
  const heads = [code, procedure, field, channel, ...dates, left, status, step, officer, supplements];
  return [
    [...heads, aliases, seen].map((text) => text[language]),
    ...dossiers.map((dossier) => [
      dossier.code,
      dossier.procedure ?? '',
      dossier.field ?? '',
      dossier.channel ? CHANNELS[dossier.channel][language] : '',
      ...DATE_FIELDS.map((name) => showDate(dossier, name) ?? ''),
      describeLeft(new TrackedDossier(dossier, calendar, now, language, rules), language),
      dossier.status ?? '',
      dossier.step ?? '',
      dossier.officer ?? '',
      dossier.supplements?.toString() ?? '',
      dossier.aliases?.join(' ') ?? '',
      formatDateTime(dossier.seenAt),
    ]),
  ];
}

function describeLeft({ state, words }: TrackedDossier, language: Language): string {
  const word = STATE_WORDS[state][language];
  return words === word ? word : `${word}: ${words}`;
}
