import * as z from 'zod/mini';
import type { CountDefect, Defect } from '../../shared/procedures/portal/defects';
import type { Procedure, ProceduresFile } from '../../shared/procedures/procedure';
import { proceduresSchema } from '../../shared/procedures/procedures-schema';
import { type PortalLine, readPortalLines } from './portal-line';
import { readProcedure } from './read-procedure';
import sources from './sources.json';

interface Import {
  file: ProceduresFile;
  /** How often each defect was met; one that was not met is absent. */
  defects: Map<Defect, number>;
}

/**
 * Makes `procedures.json` from the lines of the portal's data.
 * @param asOf YYYY-MM-DD, the day of lines whose source (`nguon`) is not a known crawl
 * @throws Error that names the line or the code and the reason; see `readPortalLines`
 */
export function makeProceduresFile(jsonl: string, asOf?: string): Import {
  const defects = new Map<Defect, number>();
  const count: CountDefect = (defect, times = 1) => {
    if (times > 0) defects.set(defect, (defects.get(defect) ?? 0) + times);
  };
  const procedures = readPortalLines(jsonl)
    .map((line) => readProcedure(line, capturedOn(line) ?? asOf ?? refuseUndated(line), count))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  if (procedures.length === 0) throw new Error('there is no procedure in it');
  count('nameRepeated', countRepeatedNames(procedures));
  const newest = procedures.map((procedure) => procedure.asOf).reduce((a, b) => (a > b ? a : b));
  const file: ProceduresFile = { version: 2, asOf: newest, source: sources.publisher, procedures };
  const checked = proceduresSchema.safeParse(file);
  if (!checked.success) throw new Error(z.prettifyError(checked.error));
  return { file, defects };
}

const crawls: Record<string, { capturedOn: string; facts: boolean } | undefined> = sources.crawls;

/** Day of the oldest crawl from which facts of this line come: newer than that it is not known to be true. */
function capturedOn(line: PortalLine): string | undefined {
  const days = Object.keys(line.nguon).flatMap((name) => {
    const crawl = crawls[name];
    return crawl?.facts ? [crawl.capturedOn] : [];
  });
  return days.sort()[0];
}

function refuseUndated(line: PortalLine): never {
  throw new Error(
    `${line.ma_thu_tuc}: its source (nguon) is none of ${Object.keys(crawls).join(', ')}, so its date is not known; ` +
      'add --as-of YYYY-MM-DD',
  );
}

function countRepeatedNames(procedures: Procedure[]): number {
  const times = new Map<string, number>();
  for (const { name } of procedures) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times.values()].filter((n) => n > 1).reduce((sum, n) => sum + n, 0);
}
