import type { AnswersFile } from '../../../shared/answers/answers';
import { defaultPlaylist } from '../../../shared/led/default-playlist';
import type { Playlist } from '../../../shared/led/playlist';
import { type PlaylistReading, readPlaylist } from '../../../shared/led/read-playlist';
import { orderProcedures } from '../../../shared/procedures/order-procedures';
import type { Procedure } from '../../../shared/procedures/procedure';
import type { ProgressFile } from '../../../shared/progress/progress';
import { proceduresOfWard } from '../../../shared/ward/procedures-of-ward';
import { readAnswersFile } from '../../answers/read-answers-file';
import { completeAddress } from '../../complete-address';
import type { LoadError } from '../../load-file';
import { readProceduresFile } from '../../lookup/read-procedures-file';
import { readProgressFile } from '../../progress/read-progress-file';
import type { Results } from '../../results/load-results';
import { readWard, type Ward } from '../../ward/ward';
import { askResults, readKeptResults } from './ask-results';
import { askFile, KeptSource } from './kept-source';

const MINUTE = 60_000;
/** Notices and progress change in the course of a day; a register once in months. */
const OFTEN = 5 * MINUTE;
const HOURLY = 60 * MINUTE;
const DAILY = 24 * HOURLY;

/** Addresses of the files that a screen shows; null where there is none. */
export type LedAddresses = Record<'ward' | 'src' | 'procedures' | 'progress' | 'answers', string | null>;

/** The ward's procedures by field, in the order of their names. */
export interface Procedures {
  asOf: string;
  byField: ReadonlyMap<string, readonly Procedure[]>;
}

/** All that a screen shows, kept up to date. */
export class LedData {
  readonly ward: KeptSource<Ward> | undefined;
  readonly playlistFile: KeptSource<PlaylistReading> | undefined;
  readonly register: KeptSource<{ asOf: string; procedures: Procedure[] }> | undefined;
  readonly progress: KeptSource<ProgressFile> | undefined;
  readonly answers: KeptSource<AnswersFile> | undefined;
  results: KeptSource<Results> | undefined;
  /** Grouped once for a register and a ward. */
  private grouped: { of: unknown[]; procedures: Procedures } | undefined;
  private made: { of: Ward; playlist: Playlist } | undefined;

  /** @param preview a playlist in the place of the file */
  constructor(
    addresses: LedAddresses,
    page: string,
    private readonly preview?: Playlist,
  ) {
    const source = <Content>(
      name: keyof LedAddresses,
      read: (json: unknown, address: string) => Content,
      every: number,
    ): KeptSource<Content> | undefined => {
      const given = addresses[name];
      if (!given) return undefined;
      const address = completeAddress(given, page);
      return new KeptSource(address, askFile(address), (json) => read(json, address), every);
    };
    this.ward = source('ward', readWard, OFTEN);
    this.playlistFile = preview ? undefined : source('src', readPlaylistFile, OFTEN);
    this.register = source(
      'procedures',
      (json) => {
        const { asOf, procedures } = readProceduresFile(json);
        return { asOf, procedures };
      },
      DAILY,
    );
    this.progress = source('progress', readProgressFile, OFTEN);
    this.answers = source('answers', readAnswersFile, OFTEN);
  }

  /** Asks for everything that it is time for. */
  async refresh(now: number): Promise<void> {
    const { ward, playlistFile, register, progress, answers } = this;
    await Promise.all([ward, playlistFile, register, progress, answers].map((one) => one?.refresh(now)));
    const file = ward?.content?.file;
    if (!file?.collector) this.results = undefined;
    else {
      const { address, ask } = askResults(file.collector, file.unit);
      if (this.results?.address !== address)
        this.results = new KeptSource(address, ask, readKeptResults, HOURLY);
      await this.results.refresh(now);
    }
  }

  /** The ward's own playlist, or what is made of its file; undefined before anything has come. */
  get playlist(): { playlist: Playlist; isOwn: boolean } | undefined {
    const own = this.preview ?? this.playlistFile?.content?.playlist;
    if (own) return { playlist: own, isOwn: true };
    const ward = this.ward?.content;
    if (!ward) return undefined;
    if (this.made?.of !== ward) this.made = { of: ward, playlist: defaultPlaylist(ward.file) };
    return { playlist: this.made.playlist, isOwn: false };
  }

  get procedures(): Procedures | undefined {
    const [ward, register] = [this.ward?.content, this.register?.content];
    if (!ward || !register) return undefined;
    if (this.grouped?.of[0] !== ward || this.grouped.of[1] !== register)
      this.grouped = { of: [ward, register], procedures: group(ward, register) };
    return this.grouped.procedures;
  }

  /** Since when a file could not be asked for over the network, ms; undefined while all can. */
  get offlineSince(): number | undefined {
    const times = [this.ward, this.playlistFile, this.progress, this.answers].flatMap((one) =>
      one?.problem?.failure.reason === 'network' && one.at !== undefined ? [one.at] : [],
    );
    return times.length > 0 ? Math.max(...times) : undefined;
  }

  /** Files of which the last answer was there, but wrong. */
  get broken(): LoadError[] {
    return [this.ward, this.playlistFile, this.register, this.progress, this.answers].flatMap((one) =>
      one?.problem?.failure.reason === 'content' ? [one.problem] : [],
    );
  }
}

/** @throws TypeError where the file as a whole is wrong; wrong items are told and left out */
function readPlaylistFile(json: unknown): PlaylistReading {
  const reading = readPlaylist(json);
  if (reading.playlist) return reading;
  throw new TypeError(reading.problems.map(({ place, text }) => `${place} ${text}`.trim()).join('; '));
}

function group(ward: Ward, register: { asOf: string; procedures: Procedure[] }): Procedures {
  const own = orderProcedures(proceduresOfWard(ward.file, register.procedures));
  const byField = new Map<string, Procedure[]>();
  for (const procedure of own) {
    const field = procedure.field ?? 'Khác';
    const others = byField.get(field);
    if (others) others.push(procedure);
    else byField.set(field, [procedure]);
  }
  return { asOf: register.asOf, byField };
}
