import { ownText } from './own-text';
import { DATE_FIELDS, type DateField, type PageDossier, type ReadingProblem } from './page-reading';
import { readDateTime } from './read-date-time';
import { channelOf, type FactLabel, stageOfStatus } from './vocabulary';

/** The texts that a page shows of one dossier, by what they are about. */
export type Facts = Partial<Record<FactLabel, string>>;

const PROBLEM_TEXTS = {
  impossible: 'ngày không có thật',
  implausible: 'ngày quá xa hiện tại',
  several: 'có nhiều ngày trong một ô',
  unreadable: 'không đọc được ngày',
};

/** Deadlines from the one that counts most: the new appointment, the appointment, a personal or step deadline. */
const DEADLINES: FactLabel[] = ['rescheduledDueAt', 'dueAt', 'stepDueAt'];

/** What stands where a value is missing. */
const EMPTY = /^(?:[-–—_./\s]*|chưa cập nhật|chưa có|không có)$/i;

/** What a page says of a dossier under a label; undefined where it is shown empty. */
function shown(facts: Facts, label: FactLabel): string | undefined {
  const text = ownText(facts[label] ?? '', label);
  return EMPTY.test(text) ? undefined : text.normalize('NFC');
}

/** Makes a dossier of its texts; dates that cannot be are problems, not values. */
export function makeDossier(
  code: string,
  element: Element,
  facts: Facts,
  now: Date,
  problems: ReadingProblem[],
): PageDossier {
  const dossier: PageDossier = { code, element };
  for (const name of ['procedure', 'field', 'step', 'officer', 'status'] as const) {
    const text = shown(facts, name);
    if (text) dossier[name] = text;
  }
  for (const name of DATE_FIELDS) {
    const labels = name === 'dueAt' ? DEADLINES : [name];
    // the first text that speaks of a date decides, even when it cannot be read: another deadline would be a wrong one
    labels.some((label) => readDate(dossier, name, shown(facts, label), now, problems));
  }
  const stage = dossier.status && stageOfStatus(dossier.status);
  if (stage) dossier.stage = stage;
  const channel = facts.channel && channelOf(facts.channel);
  if (channel) dossier.channel = channel;
  const supplements = /^\d{1,2}$/.exec(facts.supplements ?? '')?.[0];
  if (supplements) dossier.supplements = Number(supplements);
  return dossier;
}

/** Reads a date into the dossier or its problem; whether the text speaks of one. */
function readDate(
  dossier: PageDossier,
  name: DateField,
  text: string | undefined,
  now: Date,
  problems: ReadingProblem[],
): boolean {
  const reading = text && readDateTime(text, now);
  if (!reading) return false;
  if ('problem' in reading) {
    problems.push({ code: dossier.code, field: name, text: `${PROBLEM_TEXTS[reading.problem]}: ${text}` });
  } else {
    dossier[name] = reading.at;
    dossier.precision = { ...dossier.precision, [name]: reading.precision };
  }
  return true;
}
