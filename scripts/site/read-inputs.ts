import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AnswersFile } from '../../shared/answers/answers';
import { answersSchema } from '../../shared/answers/answers-schema';
import { describeJsonProblem, type FileSchema, readJsonFile } from '../../shared/json/read-json-file';
import type { Playlist } from '../../shared/led/playlist';
import { playlistSchema } from '../../shared/led/playlist-schema';
import type { ProceduresFile } from '../../shared/procedures/procedure';
import { proceduresSchema } from '../../shared/procedures/procedures-schema';
import type { WardFile } from '../../shared/ward/ward-file';
import { wardFileSchema } from '../../shared/ward/ward-file-schema';

export const readWardFile = (file: string): WardFile => readJson(file, wardFileSchema);
export const readProcedures = (file: string): ProceduresFile => readJson(file, proceduresSchema);

/** `answers.json`; undefined where there is none. */
export const readAnswers = (file: string): AnswersFile | undefined =>
  existsSync(file) ? readJson(file, answersSchema) : undefined;

/** `led.json`; undefined where there is none. */
export const readPlaylistFile = (file: string): Playlist | undefined =>
  existsSync(file) ? readJson(file, playlistSchema) : undefined;

/** @throws Error that names the file and every place in it that is wrong */
function readJson<Content>(file: string, schema: FileSchema<Content>): Content {
  if (!existsSync(file)) throw new Error(`${file}: không có tệp này`);
  const reading = readJsonFile(readFileSync(file, 'utf8'), schema);
  if ('data' in reading) return reading.data;
  throw new Error(`${file}: ${describeJsonProblem(reading.problem, path.basename(file), 'vi')}`);
}

/**
 * Files on the ward's own disk that `ward.json` and `led.json` name: the emblem, documents, videos. They go along into the
 * site.
 * @throws Error where one is missing, or lies outside the folder of `ward.json`
 */
export function ownFiles({ emblem, documents }: WardFile, folder: string, playlist?: Playlist): string[] {
  const videos = (playlist?.items ?? []).flatMap((item) => (item.kind === 'video' ? [item.url] : []));
  const named: [string, string][] = [
    ...[emblem ?? [], documents.map(({ url }) => url)]
      .flat()
      .map((url): [string, string] => ['ward.json', url]),
    ...videos.map((url): [string, string] => ['led.json', url]),
  ];
  const own = named
    .filter(([, url]) => !/^https?:/i.test(url))
    .map(([by, url]) => [by, url.split(/[?#]/)[0] ?? url] as const);
  for (const [by, file] of own) {
    if (path.isAbsolute(file) || path.normalize(file).startsWith('..'))
      throw new Error(`${by}: ${file} phải nằm trong thư mục của ward.json`);
    if (!existsSync(path.join(folder, file))) throw new Error(`${by} nêu ${file} nhưng không có tệp này`);
  }
  return [...new Set(own.map(([, file]) => file))];
}
