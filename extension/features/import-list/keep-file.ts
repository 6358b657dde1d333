import { type DossiersFile, readDossiersFile } from '../../../shared/deadlines/log/dossiers-file';
import { describeJsonProblem, type JsonFileProblem } from '../../../shared/json/read-json-file';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeError } from '../../../shared/text/describe-error';
import { saveSighting } from '../../platform/dossier-store';
import { mergeDesk } from '../../platform/merge-desk';
import type { PageReading } from '../../portals/page-reading';
import { factsOf } from '../report-sightings';
import { readRows, UnreadableFile } from './read-rows';
import { FILE_PROBLEMS, TEXTS } from './texts';

/** A file that was read and is looked at before it is kept: a portal's export, or what another desk has seen. */
export type ReadFile =
  | { kind: 'list'; name: string; reading: PageReading }
  | { kind: 'desk'; name: string; file: DossiersFile };

/** Thrown where a file of a desk cannot be taken. */
class UnreadableDeskFile extends Error {
  constructor(readonly problem: JsonFileProblem) {
    super(problem.kind);
  }
}

/** @throws UnreadableFile, UnreadableDeskFile where it is neither */
export async function readFile(file: File, now: Date): Promise<ReadFile> {
  if (file.name.toLowerCase().endsWith('.json')) return readDeskFile(file);
  // most openings of the panel read no file
  const [{ readList }, tables] = await Promise.all([import('./read-list'), readRows(file)]);
  const reading = readList(document, tables, now);
  if (reading.dossiers.length === 0) throw new UnreadableFile('no-dossiers');
  return { kind: 'list', name: file.name, reading };
}

async function readDeskFile(file: File): Promise<ReadFile> {
  const read = readDossiersFile(await file.text());
  if ('problem' in read) throw new UnreadableDeskFile(read.problem);
  return { kind: 'desk', name: file.name, file: read.file };
}

/** Keeps what was read; how many dossiers it was. @throws DOMException where there is no room */
export async function keepFile(read: ReadFile, now: Date): Promise<number> {
  if (read.kind === 'desk') {
    await mergeDesk(read.file);
    return read.file.dossiers.length;
  }
  const dossiers = read.reading.dossiers.map((dossier) => factsOf(dossier, read.reading.kind));
  const codes = dossiers.map(({ code }) => code);
  await saveSighting({ page: read.name, at: now, total: codes.length, codes, dossiers });
  return codes.length;
}

/** Why a file cannot be read, in words, with what and where as far as it is known. */
export function describeProblem(error: unknown, language: Language): string {
  if (error instanceof UnreadableDeskFile)
    return describeJsonProblem(error.problem, TEXTS.deskFile[language], language);
  return error instanceof UnreadableFile ? FILE_PROBLEMS[error.problem][language] : describeError(error);
}
