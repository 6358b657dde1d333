import { describeError } from '../../../shared/text/describe-error';
import type { PortalDescription } from '../../portals/descriptions/portal-description';
import {
  formatPortalDescription,
  portalDescriptionSchema,
} from '../../portals/descriptions/portal-description-schema';

/** Why a file cannot be taken. */
export type PortalFileProblem =
  | { kind: 'no-json'; detail: string }
  /** Each with its place in the file. */
  | { kind: 'wrong-shape'; details: string[] };

/** A file that was read. */
export type PortalFileReading =
  | { description: PortalDescription; checksum: 'right' | 'wrong' | 'absent' }
  | { problem: PortalFileProblem };

/** `portal.json` for colleagues: the description in its one order, with the checksum of just that. */
export async function writePortalFile(description: PortalDescription): Promise<string> {
  const checksum = await checksumOf(description);
  return `${JSON.stringify({ ...JSON.parse(formatPortalDescription(description)), checksum }, null, 2)}\n`;
}

/** Reads `portal.json`. A wrong checksum says that the file was changed or damaged since: the official decides. */
export async function readPortalFile(text: string): Promise<PortalFileReading> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { problem: { kind: 'no-json', detail: describeError(error) } };
  }
  const { checksum, ...rest } = (typeof json === 'object' && json !== null ? json : {}) as Record<
    string,
    unknown
  >;
  const { data, error } = portalDescriptionSchema.safeParse(rest);
  if (!data) {
    const details = (error?.issues ?? []).map(
      ({ path, message }) => `${path.join('.') || 'portal.json'}: ${message}`,
    );
    return { problem: { kind: 'wrong-shape', details } };
  }
  if (checksum === undefined) return { description: data, checksum: 'absent' };
  return { description: data, checksum: checksum === (await checksumOf(data)) ? 'right' : 'wrong' };
}

/** SHA-256 of a description in its one order. */
async function checksumOf(description: PortalDescription): Promise<string> {
  const bytes = new TextEncoder().encode(formatPortalDescription(description));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
