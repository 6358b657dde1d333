import type { IndexMethod } from '../../shared/satisfaction/index-report';
import type { Language } from '../../shared/text/bilingual-text';
import { VIETNAMESE } from './texts-vi';

/** The results' own words in one language. */
export interface ResultsTexts {
  /** Criterion → its name, in the order in which the questionnaires ask. */
  criterionNames: Record<string, string>;
  /** Channel → how the answers came. */
  channelNames: Record<string, string>;
  /** Channels with few answers, shown together. */
  otherChannels: string;
  title: string;
  loading: string;
  failed: Record<'no-answer' | 'refused' | 'unreadable', string>;
  retry: string;
  /** An index in percent, to two decimals as such indices are published. */
  percent: (value: number) => string;
  count: (n: number) => string;
  answers: (n: number) => string;
  overall: string;
  interval: (low: number, high: number) => string;
  intervalShort: (low: number, high: number) => string;
  /** For tables, where the head says what it is. */
  intervalBounds: (low: number, high: number) => string;
  none: (period: string) => string;
  tooFew: (n: number, smallest: number) => string;
  tooFewShort: string;
  /** Where there are answers, but fewer than five, so that the collector keeps them to itself. */
  withheld: (period: string) => string;
  withheldShort: string;
  withheldSome: string;
  aboveFloor: (floor: number) => string;
  belowFloor: (count: number, floor: number) => string;
  belowFloorShort: (floor: number) => string;
  sample: (n: number, needed: number, transactions: number) => string;
  met: (target: number) => string;
  missed: (target: number) => string;
  targetLine: (target: number) => string;
  criteria: string;
  channels: string;
  trend: string;
  trendSummary: (first: string, last: string) => string;
  method: Record<IndexMethod, string>;
  notOfficial: string;
  showTables: string;
  tableOf: (period: string) => string;
  tableOfChannels: (period: string) => string;
  tableOfMonths: string;
  columns: { criterion: string; channel: string; month: string; index: string; interval: string; n: string };
}

const inHand: Partial<Record<Language, ResultsTexts>> = { vi: VIETNAMESE };

/** Whether the words of a language need no loading (any more). */
export const hasResultsTexts = (language: Language): boolean => language in inHand;

/** The words in a language that is in hand. */
export const resultsTexts = (language: Language): ResultsTexts => inHand[language] ?? VIETNAMESE;

/** Loads the words of a language. @throws where that fails */
export async function loadResultsTexts(language: Language): Promise<void> {
  if (language === 'en') inHand.en ??= (await import('./texts-en')).ENGLISH;
}
