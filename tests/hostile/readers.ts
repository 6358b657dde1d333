import { wordKey } from '../../extension/portals/procedure/word-key';
import { findCode } from '../../extension/portals/texts/dossier-code';
import { readLabelled } from '../../extension/portals/texts/labelled-text';
import { readDateTime } from '../../extension/portals/texts/read-date-time';
import { readTotal } from '../../extension/portals/texts/read-total';
import { commonWords } from '../../extension/portals/words/words';
import { readPlan } from '../../shared/plans/read-plan';
import { readSchedulePhrase } from '../../shared/plans/schedule-phrase';
import { readFee } from '../../shared/procedures/portal/read-fee';
import { readRemoteTerm } from '../../shared/procedures/portal/read-remote-term';
import { buildIndex, search } from '../../shared/procedures/search';
import { findPersonalData } from '../../shared/text/find-personal-data';
import { readSessionsText } from '../../shared/working-time/sessions-text';

const NOW = new Date('2026-11-20T09:00:00+07:00');
const index = buildIndex([{ code: '1.001193', name: 'Đăng ký khai sinh' }]);

/** Everything that reads what others have written: a page, a file, a query, an official's paste. */
export const READERS: Record<string, (text: string) => unknown> = {
  'a code': findCode,
  'a date': (text) => readDateTime(text, NOW),
  'a total': (text) => readTotal([text]),
  'labels in a text': (text) => readLabelled([text], commonWords),
  'a label': (text) => commonWords.caption(text),
  'a status': (text) => commonWords.isStatus(text),
  'the key of a word': wordKey,
  'personal data': findPersonalData,
  'a plan, as text': (text) => readPlan({ text }),
  'a plan, as a page': (text) =>
    readPlan({ html: `<table><tr><td>${text}</td><td>${text}</td></tr></table>` }),
  'a schedule phrase': (text) => readSchedulePhrase(text, { year: 2026 }),
  'a fee': (text) => readFee(text, () => undefined),
  'a term for far places': (text) => readRemoteTerm(text, { value: 1, unit: 'working-days' } as never),
  'sessions of a day': readSessionsText,
  'a query': (text) => search(index, text, 10),
};
