import { type JsonFileProblem, readJson, readShape } from '../../../shared/json/read-json-file';
import type { PortalDescription } from '../../portals/descriptions/portal-description';
import {
  formatPortalDescription,
  portalDescriptionSchema,
} from '../../portals/descriptions/portal-description-schema';

/** A file that was read. */
export type PortalFileReading =
  | { description: PortalDescription; checksum: 'right' | 'wrong' | 'absent' }
  | { problem: JsonFileProblem };

/** `portal.json` for colleagues: the description in its one order, with the checksum of just that. */
export async function writePortalFile(description: PortalDescription): Promise<string> {
  const checksum = await checksumOf(description);
  return `${JSON.stringify({ ...JSON.parse(formatPortalDescription(description)), checksum }, null, 2)}\n`;
}

/** Reads `portal.json`. A wrong checksum says that the file was changed or damaged since: the official decides. */
export async function readPortalFile(text: string): Promise<PortalFileReading> {
  const whole = readJson(text);
  if ('problem' in whole) return whole;
  const { json } = whole;
  const { checksum, ...rest } = (typeof json === 'object' && json !== null ? json : {}) as Record<
    string,
    unknown
  >;
  const reading = readShape(rest, portalDescriptionSchema);
  if ('problem' in reading) return reading;
  const { data } = reading;
  if (checksum === undefined) return { description: data, checksum: 'absent' };
  return { description: data, checksum: checksum === (await checksumOf(data)) ? 'right' : 'wrong' };
}

/** SHA-256 of a description in its one order. */
async function checksumOf(description: PortalDescription): Promise<string> {
  const bytes = new TextEncoder().encode(formatPortalDescription(description));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
