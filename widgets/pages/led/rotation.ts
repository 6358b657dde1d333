import { isShownAt } from '../../../shared/led/is-shown-at';
import { type Playlist, type PlaylistItem, USUAL_SECONDS } from '../../../shared/led/playlist';
import { afterPage, nextItem, type Place, START, startOfPage } from '../../../shared/led/turns';
import { videoAddress } from '../../../shared/led/video-address';
import type { LedData } from './led-data';
import type { Notes } from './notes';
import { makeParts } from './parts/make-parts';
import type { Part } from './parts/part';
import { KIND_NAMES, LED_TEXTS as TEXTS } from './texts';

/** What is on the screen: a page of a part, or a video. */
export type Slide = {
  /** Counts up: another number is another thing on the screen. */
  number: number;
  item: number;
  /** When its page ends, ms. */
  endsAt: number;
} & (
  | { kind: 'part'; part: Part; parts: number; place: Place; pages: number; shown: number }
  | { kind: 'video'; title: string; address: string; isPlaying: boolean }
);

/** A video that has not begun to play by then is passed over, ms. */
const VIDEO_PATIENCE_MS = 10_000;
/** One that failed is not tried again for so long, ms: it would be a dark screen each round. */
const VIDEO_REST_MS = 600_000;
/** A video that nobody has limited ends by itself; one that never does is ended, ms. */
const LONGEST_VIDEO_MS = 30 * 60_000;

/** Goes round a playlist. What it remembers does not grow: a place for each item, and which videos failed. */
export class Rotation {
  slide: Slide | undefined;
  private places = new Map<number, Place>();
  private failedUntil = new Map<string, number>();
  private playlist: Playlist | undefined;
  private isOwn = false;
  private last = -1;
  private number = 0;

  constructor(
    private readonly data: LedData,
    private readonly notes: Notes,
    private readonly page: string,
  ) {}

  private get items(): PlaylistItem[] {
    return this.playlist?.items ?? [];
  }

  /** Whether what is on the screen has had its time, or its day or half-day is over. */
  isOver(now: number): boolean {
    const { slide } = this;
    if (!slide) return true;
    const item = this.items[slide.item];
    const isFar = slide.endsAt - now > LONGEST_VIDEO_MS; // the clock was set back
    return now >= slide.endsAt || isFar || !item || !isShownAt(item, new Date(now));
  }

  /** The next page, or the next item that has something to show. */
  turn(now: number): void {
    const start = startOfPage(this.slide?.endsAt ?? now, now);
    if (this.takePlaylist() || !this.nextPage(start, now)) this.nextTurn(start, now);
  }

  /** Tells how many pages the part on the screen has turned out to have; @returns the page to be shown. */
  setPages(pages: number): number {
    const { slide } = this;
    if (slide?.kind !== 'part') return 0;
    slide.pages = pages;
    if (slide.place.page >= pages) slide.place = { ...slide.place, page: 0 };
    return slide.place.page;
  }

  /** The video has begun. */
  playing(now: number): void {
    const { slide } = this;
    if (slide?.kind !== 'video' || slide.isPlaying) return;
    slide.isPlaying = true;
    const seconds = this.items[slide.item]?.seconds;
    slide.endsAt = now + (seconds === undefined ? LONGEST_VIDEO_MS : seconds * 1000);
  }

  /** The video has ended, or will not play. */
  endVideo(now: number, hasFailed: boolean): void {
    const { slide } = this;
    if (slide?.kind !== 'video') return;
    if (hasFailed) this.failedUntil.set(slide.address, now + VIDEO_REST_MS);
    slide.endsAt = now;
  }

  /** @returns whether it is another one */
  private takePlaylist(): boolean {
    const found = this.data.playlist;
    if (!found || JSON.stringify(found.playlist) === JSON.stringify(this.playlist)) return false;
    this.playlist = found.playlist;
    this.isOwn = found.isOwn;
    this.places.clear();
    this.failedUntil.clear();
    this.notes.clear();
    this.last = -1;
    return true;
  }

  private endOfPage(item: PlaylistItem | undefined, start: number): number {
    return start + (item?.seconds ?? this.playlist?.seconds ?? USUAL_SECONDS) * 1000;
  }

  /** Another page of the same part in the same turn, if there is one. */
  private nextPage(start: number, now: number): boolean {
    const { slide } = this;
    if (slide?.kind === 'video' && !slide.isPlaying && now >= slide.endsAt) this.endVideo(now, true);
    if (slide?.kind !== 'part') return false;
    const item = this.items[slide.item];
    const { place, isOver } = afterPage(slide.place, slide.shown, slide, item?.pages);
    this.places.set(slide.item, place);
    if (isOver || !item || !isShownAt(item, new Date(now))) return false;
    this.slide = { ...slide, place, shown: slide.shown + 1, endsAt: this.endOfPage(item, start) };
    return true;
  }

  private nextTurn(start: number, now: number): void {
    let made: Slide | undefined;
    const found = nextItem(this.items.length, this.last, (number) => {
      made = this.makeSlide(number, start, now);
      return made !== undefined;
    });
    this.slide = found === undefined ? undefined : made;
    if (found !== undefined) this.last = found;
  }

  /** The item as it is shown now; undefined where it is not its time, or there is nothing to show, which is told. */
  private makeSlide(number: number, start: number, now: number): Slide | undefined {
    const item = this.items[number];
    if (!item || !isShownAt(item, new Date(now))) {
      this.notes.shown(number);
      return undefined;
    }
    const of = { number: this.number + 1, item: number };
    if (item.kind === 'video') {
      const why = this.whyNoVideo(item.url, now);
      if (typeof why !== 'object') return this.pass(number, `${KIND_NAMES.video} “${item.title}”`, why);
      this.number += 1;
      this.notes.shown(number);
      const endsAt = start + VIDEO_PATIENCE_MS;
      return { ...of, kind: 'video', title: item.title, ...why, isPlaying: false, endsAt };
    }
    const parts = makeParts(item, this.data, new Date(now));
    if ('why' in parts) return this.pass(number, KIND_NAMES[item.kind], parts.why);
    const kept = this.places.get(number) ?? START;
    const place = parts[kept.part] ? kept : START;
    const make = parts[place.part];
    if (!make) return this.pass(number, KIND_NAMES[item.kind], TEXTS.nothing);
    this.number += 1;
    this.notes.shown(number);
    const endsAt = this.endOfPage(item, start);
    return { ...of, kind: 'part', part: make(), parts: parts.length, place, pages: 1, shown: 1, endsAt };
  }

  /** Of a list that the ward has made itself it is told what is missing; what was offered unasked is left out in silence. */
  private pass(number: number, name: string, why: string): undefined {
    if (this.isOwn) this.notes.pass(number, name, why);
  }

  private whyNoVideo(url: string, now: number): string | { address: string } {
    const at = this.data.playlistFile?.address ?? this.page;
    const address = videoAddress(url, at, new URL(this.page).origin, this.playlist?.videoOrigins);
    if (!address) return TEXTS.noAddress;
    const until = this.failedUntil.get(address);
    if (until !== undefined && now < until && until - now <= VIDEO_REST_MS) return TEXTS.videoFailed;
    return { address };
  }
}
