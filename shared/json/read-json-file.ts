import type { Language } from '../text/bilingual-text';
import { describeIssue, type SchemaIssue } from './describe-issue';
import type { JsonFault } from './find-json-fault';
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
  return reading.success
    ? { data: reading.data }
    : { problem: { kind: 'wrong-shape', issues: reading.error.issues } };
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
    return language === 'vi' ? `tệp JSON có lỗi: ${said}` : `the JSON file has a fault: ${said}`;
  }
  const { issues } = problem;
  const places = issues
    .slice(0, MOST_PLACES)
    .map((issue) => `${issue.path.map(String).join('.') || what}: ${describeIssue(issue, language)}`)
    .join('; ');
  const more = issues.length - MOST_PLACES;
  if (language === 'vi')
    return `không đúng dạng ${what}: ${places}${more > 0 ? `; và ${more} chỗ khác` : ''}`;
  return `has not the shape of ${what}: ${places}${more > 0 ? `; and ${more} more places` : ''}`;
}
