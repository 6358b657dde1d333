import type { PostedPage } from '../ward/ward-addresses';
import type { Weekday } from '../working-time/work-calendar';

/** Halves of a day, cut at noon. */
export const HALVES = ['morning', 'afternoon'] as const;
export type Half = (typeof HALVES)[number];

/** When and how long something is shown. Without any of these: always, for as long as the playlist says. */
export interface ItemTimes {
  /** First and last day, YYYY-MM-DD, both included. */
  from?: string;
  to?: string;
  /** Only on these weekdays. */
  days?: Weekday[];
  half?: Half;
  /** How long one page of it stands, in seconds. */
  seconds?: number;
  /** Most pages of it in one round; the next round goes on where it stopped. */
  pages?: number;
}

/** What a screen shows: a text of the ward's, or what the ward's other files say at that moment. */
export type PlaylistItem = ItemTimes &
  (
    | {
        kind: 'notice';
        title: string;
        /** Paragraphs are parted by line breaks. */
        text: string;
        /** Shown as a code to scan. */
        link?: string;
      }
    /** One field after the other; without `fields` and `codes` all that the ward takes. */
    | { kind: 'procedures'; fields?: string[]; codes?: string[] }
    /** `target`: what the overall index is to reach, in percent. */
    | { kind: 'results'; target?: number }
    | { kind: 'progress' }
    | { kind: 'answers'; show?: AnswersPart }
    | { kind: 'contact' }
    /** A code that leads to a page of the ward's site. */
    | { kind: 'page'; page: PostedPage }
    /** Without sound. `url` is complete or relative to `led.json`. */
    | { kind: 'video'; title: string; url: string }
  );
export type ItemKind = PlaylistItem['kind'];

export const ANSWERS_PARTS = ['all', 'answers', 'improvements'] as const;
export type AnswersPart = (typeof ANSWERS_PARTS)[number];

/** `led.json`: what the ward's screen shows, in this order, again and again. */
export interface Playlist {
  version: 1;
  theme?: 'dark' | 'light';
  /** How long a page stands where its item does not say; absent: `USUAL_SECONDS`. */
  seconds?: number;
  /** Other web spaces from which videos may come, such as `https://phim.tinhmau.gov.vn`. */
  videoOrigins?: string[];
  items: PlaylistItem[];
}

/** Four lines of ten words are read twice in this time. */
export const USUAL_SECONDS = 15;
/** A page stands so long at the least and at the most: nobody can read faster, and nobody waits longer. */
export const SHORTEST_SECONDS = 5;
export const LONGEST_SECONDS = 600;
/** So many pages of one item in a round where it does not say: what is longer must not keep the rest away. */
export const USUAL_PAGES = 4;
