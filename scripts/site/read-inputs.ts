import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AnswersFile } from '../../shared/answers/answers';
import { answersSchema } from '../../shared/answers/answers-schema';
import type { ProceduresFile } from '../../shared/procedures/procedure';
import { proceduresSchema } from '../../shared/procedures/procedures-schema';
import type { WardFile } from '../../shared/ward/ward-file';
import { wardFileSchema } from '../../shared/ward/ward-file-schema';

interface Schema<Content> {
  safeParse(json: unknown): { success: true; data: Content } | { success: false; error: { issues: Issue[] } };
}
interface Issue {
  path: PropertyKey[];
  message: string;
}

export const readWardFile = (file: string): WardFile => readJson(file, wardFileSchema);
export const readProcedures = (file: string): ProceduresFile => readJson(file, proceduresSchema);

/** `answers.json`; undefined where there is none. */
export const readAnswers = (file: string): AnswersFile | undefined =>
  existsSync(file) ? readJson(file, answersSchema) : undefined;

/** @throws Error that names the file and every place in it that is wrong */
function readJson<Content>(file: string, schema: Schema<Content>): Content {
  if (!existsSync(file)) throw new Error(`${file} is not there`);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  const reading = schema.safeParse(json);
  if (reading.success) return reading.data;
  const places = reading.error.issues.map(
    (issue) => `  ${issue.path.map(String).join('.')}: ${issue.message}`,
  );
  throw new Error(`${file}:\n${places.join('\n')}`);
}

/**
 * Files on the ward's own disk that `ward.json` names: the emblem, documents. They go along into the site.
 * @throws Error where one is missing, or lies outside the folder of `ward.json`
 */
export function ownFiles({ emblem, documents }: WardFile, folder: string): string[] {
  const named = [emblem, ...documents.map(({ url }) => url)].filter((url) => url !== undefined);
  const own = named.filter((url) => !/^https?:/i.test(url)).map((url) => url.split(/[?#]/)[0] ?? url);
  for (const file of own) {
    if (path.isAbsolute(file) || path.normalize(file).startsWith('..'))
      throw new Error(`ward.json: ${file} must lie in the folder of ward.json or below it`);
    if (!existsSync(path.join(folder, file))) throw new Error(`ward.json names ${file}, which is not there`);
  }
  return own;
}
