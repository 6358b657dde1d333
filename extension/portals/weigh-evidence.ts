import type { Sighting } from './sighting';
import { findCertainCode, findNationalCode } from './texts/dossier-code';
import type { FactLabel, Label, Words } from './words/words';

/** How much a label says that what it stands by is a dossier. */
const WEIGHTS: Partial<Record<Label, number>> = {
  code: 2,
  feedbackCode: 2.5,
  weakCode: 0.5,
  procedure: 2,
  weakProcedure: 0.5,
  topic: 2,
  rescheduledDueAt: 1.5,
  dueAt: 1.5,
  receivedAt: 1,
  submittedAt: 1,
  finishedAt: 0.5,
  stepDueAt: 0.5,
  term: 0.25,
  applicant: 1,
  status: 0.25,
  channel: 0.25,
  step: 0.25,
  officer: 0.25,
  field: 0.25,
  supplements: 0.5,
  foreign: -4,
};
/** Codes that say themselves what they are. */
const FEEDBACK_CODE = /^PA(?:KN|-)/i;
const NATIONAL_CODE = 3;
const LETTERED_CODE = 2;
const KNOWN_STATUS = 1;
const PROCEDURE_NAME = 1;
const NAMED_ALL_THE_SAME = 1.5;
/** A page whose headings speak of another trade: repairs too are taken in, promised and handed over. */
const OTHER_TRADE = -2;

/** What must come together before dossiers are believed: a wrong badge is worse than none. */
const ENOUGH = 5;
/** How sure a reading can be at most by its evidence. */
const PLENTY = 6;

const DATES: FactLabel[] = [
  'rescheduledDueAt',
  'dueAt',
  'receivedAt',
  'submittedAt',
  'finishedAt',
  'stepDueAt',
  'term',
];

/** What speaks for sightings of one place being dossiers. */
export interface Evidence {
  isBelieved: boolean;
  isFeedback: boolean;
  /** 0…1. */
  certainty: number;
}

/** Most rows that are looked at. */
const SAMPLE = 200;
/** The share of rows of which something must be true. */
const SHARE = 0.5;

/**
 * Weighs what stands together: the form of the codes, the words of headers and labels, what the cells say, and words of
 * other trades (loans, orders, letters), which speak against.
 * @param about.feedback whether the page speaks of feedback
 * @param about.otherTrade whether its headings speak of another trade: that counts where no code is surely a dossier's
 * @param about.isTaught whether someone has shown where the codes of this portal stand: then a code, and a date or a
 *   status beside it, are enough
 */
export function weighEvidence(
  sightings: Sighting[],
  words: Words,
  {
    feedback: aboutFeedback,
    otherTrade,
    isTaught,
  }: { feedback: boolean; otherTrade: boolean; isTaught: boolean },
): Evidence {
  const nothing: Evidence = { isBelieved: false, isFeedback: false, certainty: 0 };
  if (sightings.length === 0) return nothing;
  const sample = sightings.slice(0, SAMPLE);
  const share = (fits: (sighting: Sighting) => unknown) =>
    sample.filter((sighting) => fits(sighting)).length / sample.length;
  const labels = new Set(
    [...new Set(sightings.map((sighting) => sighting.labels))].flatMap((some) => [...some]),
  );

  const national = share(({ code }) => findNationalCode(code)) >= SHARE;
  const certain = national || share(({ code }) => findCertainCode(code)) >= SHARE;
  const knownStatus = share(({ facts }) => facts.status && words.stage(facts.status)) > 0;
  const named =
    share(({ facts }) => words.beginsAsProcedure(facts.procedure ?? facts.weakProcedure ?? '')) >= SHARE;
  let weight = 0;
  for (const label of labels) weight += WEIGHTS[label] ?? 0;
  weight += national ? NATIONAL_CODE : certain ? LETTERED_CODE : 0;
  if (otherTrade && !certain) weight += OTHER_TRADE;
  if (knownStatus) weight += KNOWN_STATUS;
  if (named) weight += PROCEDURE_NAME;
  // a list of procedures by name may have a column of letters or sums beside
  if (named && labels.has('procedure') && labels.has('foreign')) weight += NAMED_ALL_THE_SAME;

  const namesFeedback = share(({ code }) => FEEDBACK_CODE.test(code)) >= SHARE;
  if (namesFeedback && !labels.has('feedbackCode')) weight += WEIGHTS.feedbackCode ?? 0;
  const isFeedback =
    labels.has('feedbackCode') ||
    namesFeedback ||
    // a menu may name feedback beside a dossier
    (labels.has('topic') && !(national && labels.has('procedure'))) ||
    (aboutFeedback && !labels.has('procedure') && !national);
  if (isFeedback) weight += aboutFeedback ? 1.5 : 0;
  const isDated = DATES.some((label) => labels.has(label));
  const says = isDated || labels.has('status') || knownStatus;
  // a running number is a dossier's only where its procedure or its owner is named too
  const isOurs =
    isFeedback ||
    certain ||
    labels.has('procedure') ||
    named ||
    (labels.has('applicant') && labels.has('code'));
  return {
    isBelieved: says && ((isTaught && labels.has('code')) || (weight >= ENOUGH && isOurs)),
    isFeedback,
    certainty: Math.max(0, Math.min(1, weight / PLENTY)),
  };
}
