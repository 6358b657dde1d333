import type { WorkCalendar } from '../../working-time';
import { clocksOf } from '../clock/clocks-of';
import { isEarlyEnd } from '../clock/compare-end';
import type { Dossier } from '../log/dossier';
import { sortEvents } from '../log/sort-events';
import type { Rule } from '../rule-set/rule';
import evaluation from '../rules/evaluation-2018.json';
import { type Outcome, outcomeOf } from './dossier-outcome';
import type { EvaluationFacts, Score } from './evaluation-facts';

/** What a dossier scores in the indices of dossiers; undefined where it cannot be told. */
export interface DossierScores {
  totalTime?: Score;
  agencyTime?: Score;
  contacts: Score;
  agencies?: Score;
  attitude?: Score;
}

interface ScoreSource {
  rules: readonly Rule[];
  calendar: WorkCalendar;
  now: Date;
}

const OF_OUTCOME: Partial<Record<Outcome, Score>> = { early: 2, 'on-time': 1, late: 0 };
const OF_AGENCIES = { none: 2, 'one-stop': 1, several: 0 } as const;
const AGENCY_RULES = ['consultation-answer', 'linked-dossier'];

/** Thông tư 01/2018/TT-VPCP, indices 1, 2, 3, 4 and 7. */
export function scoreDossier(
  dossier: Dossier,
  { agencies, complaint }: EvaluationFacts,
  source: ScoreSource,
): DossierScores {
  const { outcome } = outcomeOf(dossier, { ...source, towards: 'law' });
  const totalTime = OF_OUTCOME[outcome];
  const contacted = agencies?.[dossier.code];
  const complained = complaint?.[dossier.code];
  // late without a complaint is named by neither 2 nor 1
  const attitude = complained === undefined ? undefined : complained ? 0 : totalTime;
  return {
    totalTime,
    agencyTime: scoreAgencies(dossier, source, totalTime),
    contacts: scoreContacts(dossier),
    agencies: contacted && OF_AGENCIES[contacted],
    attitude,
  };
}

/** One contact is one supplement; that a citizen’s own fault is not counted the log does not tell. */
function scoreContacts({ events }: Dossier): Score {
  const requests = sortEvents(events).filter(({ kind }) => kind === 'supplement-requested').length;
  return requests === 0 ? 2 : requests === 1 ? 1 : 0;
}

/** The worst of the agencies that took part; the ward alone where there were none. */
function scoreAgencies(dossier: Dossier, source: ScoreSource, own: Score | undefined): Score | undefined {
  const rules = source.rules.filter(({ id }) => AGENCY_RULES.includes(id));
  const scores = clocksOf(dossier, rules, source.calendar, source.now)
    .filter(({ cycle }) => cycle)
    .map(({ status, due, ended }): Score | undefined => {
      if (status === 'missed') return 0;
      if (!due || !ended) return undefined;
      return isEarlyEnd(ended, due) ? 2 : 1;
    });
  return worst([own, ...scores]);
}

function worst(scores: (Score | undefined)[]): Score | undefined {
  let lowest: Score = 2;
  for (const score of scores) {
    if (score === undefined) return undefined;
    if (score < lowest) lowest = score;
  }
  return lowest;
}

/**
 * Index 8: answers in time, open ones included; none at all is full marks.
 * @param counts whether an answer of that time is in the period
 */
export function scoreFeedback(
  feedback: readonly Dossier[],
  source: ScoreSource,
  counts: (ended: Date) => boolean,
): Score | undefined {
  const rules = source.rules.filter(({ id }) => id === 'answer-feedback');
  const clocks = feedback
    .flatMap((one) => clocksOf(one, rules, source.calendar, source.now))
    .filter(({ cycle, status, ended }) => cycle && status !== 'cancelled' && !(ended && !counts(ended)));
  if (clocks.some(({ due }) => !due)) return undefined;
  const onTime = clocks.filter(({ status }) => status !== 'missed').length;
  const share = clocks.length === 0 ? 1 : onTime / clocks.length;
  return share >= evaluation.feedback.two ? 2 : share >= evaluation.feedback.one ? 1 : 0;
}

/** Index 9: procedures offered and dossiers filed online, none of them late. */
export function scoreOnline(
  finished: readonly Dossier[],
  procedures: number | undefined,
  scores: readonly DossierScores[],
): Score | undefined {
  const isOnline = ({ channel }: Dossier) => channel === 'online';
  const unknown = finished.some((dossier, i) => !dossier.channel || scores[i]?.totalTime === undefined);
  if (procedures === undefined || finished.length === 0 || unknown) return undefined;
  const share = finished.filter(isOnline).length / finished.length;
  const late = finished.some((dossier, i) => isOnline(dossier) && scores[i]?.totalTime === 0);
  const { procedures: offered, two, one } = evaluation.online;
  if (procedures >= offered && share >= two && !late) return 2;
  return share >= one && share < two ? 1 : 0;
}
