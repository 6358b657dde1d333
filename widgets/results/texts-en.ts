import criterionNames from '../../shared/satisfaction/criteria.en.json';
import { formatsOf } from './formats';
import type { ResultsTexts } from './texts';

const { exact, bound, bounds, plain, count } = formatsOf('en-GB');

/** The words of the results in English: a part of their own, which few pages load. */
export const ENGLISH: ResultsTexts = {
  criterionNames,
  channelNames: {
    web: 'Website',
    kiosk: 'Tablet at the counter',
    qr: 'Scanned QR code',
    paper: 'Paper form',
    assisted: 'Read aloud by an official',
  },
  otherChannels: 'Ways with few answers, together',
  title: 'Results of the satisfaction survey',
  loading: 'Loading the results…',
  failed: {
    'no-answer': 'The results could not be loaded. Please check your connection and try again.',
    refused: 'The system could not give the results.',
    unreadable: 'The system sent data that cannot be read.',
  },
  retry: 'Try again',
  percent: exact,
  count,
  answers: (n) => `${count(n)} ${n === 1 ? 'answer' : 'answers'}`,
  overall: 'Overall satisfaction index',
  interval: (low, high) => `95% interval: from ${bound(low)} to ${bound(high)}`,
  intervalShort: (low, high) => `from ${bound(low)} to ${bound(high)}`,
  intervalBounds: bounds,
  none: (period) => `${period}: no answers yet.`,
  tooFew: (n, smallest) => `Too few answers to publish: ${count(n)}, at least ${count(smallest)} are needed.`,
  tooFewShort: 'too few answers',
  withheld: (period) =>
    `${period}: there are answers, but fewer than 5, so they are not published yet: nobody is to be recognised.`,
  withheldShort: 'not published (fewer than 5)',
  withheldSome:
    'Some answers are not counted here yet: they are published once there are at least 5, so that nobody is recognised.',
  aboveFloor: (floor) => `No criterion below ${plain(floor)}`,
  belowFloor: (below, floor) => `Criteria below ${plain(floor)}: ${count(below)}`,
  belowFloorShort: (floor) => `Below ${plain(floor)}`,
  sample: (n, needed, transactions) =>
    `Sample needed: ${count(needed)} answers for ${count(transactions)} dossiers (error 5%); ${
      n < needed ? `${count(needed - n)} more are needed` : 'reached'
    }.`,
  met: (target) => `Target of ${plain(target)} met`,
  missed: (target) => `Target of ${plain(target)} not met`,
  targetLine: (target) => `Target ${plain(target)}`,
  criteria: 'By criterion',
  channels: 'By way of answering',
  trend: 'By month',
  trendSummary: (first, last) =>
    `Chart of the overall index by month, from ${first} to ${last}. The table below has the figures of each month.`,
  method: {
    share:
      'Method: the index of a criterion is the share of answers 4–5 (Satisfied, Very satisfied) among those that answered it; the overall index is the plain mean of the criteria.',
    mean: 'Method: the index of a criterion is its mean score (scale 1–5) divided by 5; the overall index is the plain mean of the criteria.',
  },
  notOfficial:
    'Results of the survey on this site, not the index under the Prime Minister’s Decision 766/QĐ-TTg.',
  showTables: 'Show the figures as tables',
  tableOf: (period) => `Results by criterion, ${period}`,
  tableOfChannels: (period) => `Overall index by way of answering, ${period}`,
  tableOfMonths: 'Overall satisfaction index by month',
  columns: {
    criterion: 'Criterion',
    channel: 'Way of answering',
    month: 'Month',
    index: 'Index',
    interval: '95% interval',
    n: 'Answers',
  },
};
