import type { Language } from '../text/bilingual-text';
import { describeIssue, type SchemaIssue } from './describe-issue';
import type { JsonFault } from './find-json-fault';
import { nameOurFile, type OurFile } from './name-our-file';
import { BrokenJson, describeJsonFault, parseJson } from './parse-json';

/** Why a JSON file of ours cannot be taken. */
export type JsonFileProblem = BrokenText | WrongShape;

export interface BrokenText {
  kind: 'no-json';
  fault: JsonFault;
}

export interface WrongShape {
  kind: 'wrong-shape';
  issues: readonly SchemaIssue[];
  /** Which file of ours it looks like. */
  looksLike?: OurFile;
}

/** A schema of zod, as far as it is needed here. */
export interface FileSchema<Shape> {
  safeParse(
    json: unknown,
  ): { success: true; data: Shape } | { success: false; error: { issues: readonly SchemaIssue[] } };
}

/** Most places of a file that are named. */
const MOST_PLACES = 5;

/** Reads a file's text as JSON of whatever shape. */
export function readJson(text: string): { json: unknown } | { problem: BrokenText } {
  try {
    return { json: parseJson(text) };
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error;
    return { problem: { kind: 'no-json', fault: error.fault } };
  }
}

/** Reads what was parsed as a file of one shape. */
export function readShape<Shape>(
  json: unknown,
  schema: FileSchema<Shape>,
): { data: Shape } | { problem: WrongShape } {
  const reading = schema.safeParse(json);
  if (reading.success) return { data: reading.data };
  const looksLike = nameOurFile(json);
  return { problem: { kind: 'wrong-shape', issues: reading.error.issues, ...(looksLike && { looksLike }) } };
}

/** Reads a file's text as a file of one shape. */
export function readJsonFile<Shape>(
  text: string,
  schema: FileSchema<Shape>,
): { data: Shape } | { problem: JsonFileProblem } {
  const reading = readJson(text);
  return 'problem' in reading ? reading : readShape(reading.json, schema);
}

/**
 * What is wrong and where, in the middle of a sentence.
 * @param what such a file is called: `plan.json`
 */
export function describeJsonProblem(problem: JsonFileProblem, what: string, language: Language): string {
  if (problem.kind === 'no-json') {
    const said = describeJsonFault(problem.fault, language);
    // what the text is as a whole is said by itself
    if (!problem.fault.place) return said;
    return language === 'vi' ? `tệp JSON có lỗi: ${said}` : `the JSON file has a fault: ${said}`;
  }
  const { issues, looksLike } = problem;
  if (looksLike && !what.includes(looksLike.name)) return describeOther(looksLike, what, language);
  const places = issues
    .slice(0, MOST_PLACES)
    .map((issue) => `${issue.path.map(String).join('.') || what}: ${describeIssue(issue, language)}`)
    .join('; ');
  const more = issues.length - MOST_PLACES;
  if (language === 'vi')
    return `không đúng dạng ${what}: ${places}${more > 0 ? `; và ${more} chỗ khác` : ''}`;
  return `has not the shape of ${what}: ${places}${more > 0 ? `; and ${more} more places` : ''}`;
}

/** That another file of ours was taken, and where it belongs; in the middle of a sentence. */
export const describeOther = ({ name, place }: OurFile, what: string, language: Language): string =>
  language === 'vi'
    ? `không phải ${what} mà là ${name}: ${place.vi}`
    : `is not ${what} but ${name}: ${place.en}`;
