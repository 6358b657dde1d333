import { DATE_FIELDS, type DateField, type PageDossier, type ReadingProblem } from './page-reading';
import { readDateTime } from './read-date-time';
import { channelOf, type Label, stageOfStatus } from './vocabulary';

/** The texts that a page shows of one dossier, by what they are about. */
export type Facts = Partial<Record<Label, string>>;

const PROBLEM_TEXTS = {
  impossible: 'ngày không có thật',
  implausible: 'ngày quá xa hiện tại',
  several: 'có nhiều ngày trong một ô',
};

/** What stands where a value is missing. */
const EMPTY = /^(?:[-–—_./\s]*|chưa cập nhật|chưa có|không có)$/i;

const shown = (text: string | undefined) => (text && !EMPTY.test(text) ? text.normalize('NFC') : undefined);

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
    const text = shown(facts[name]);
    if (text) dossier[name] = text;
  }
  for (const name of DATE_FIELDS) {
    const text = shown(facts[name]) ?? (name === 'dueAt' ? shown(facts.stepDueAt) : undefined);
    if (text) readDate(dossier, name, text, now, problems);
  }
  const stage = dossier.status && stageOfStatus(dossier.status);
  if (stage) dossier.stage = stage;
  const channel = facts.channel && channelOf(facts.channel);
  if (channel) dossier.channel = channel;
  const supplements = /^\d{1,2}$/.exec(facts.supplements ?? '')?.[0];
  if (supplements) dossier.supplements = Number(supplements);
  return dossier;
}

function readDate(
  dossier: PageDossier,
  name: DateField,
  text: string,
  now: Date,
  problems: ReadingProblem[],
): void {
  const reading = readDateTime(text, now);
  if (!reading) return;
  if ('problem' in reading) {
    problems.push({ code: dossier.code, field: name, text: `${PROBLEM_TEXTS[reading.problem]}: ${text}` });
    return;
  }
  dossier[name] = reading.at;
  dossier.precision = { ...dossier.precision, [name]: reading.precision };
}
