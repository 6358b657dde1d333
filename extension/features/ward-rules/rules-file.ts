import { wardRulesSchema } from '../../../shared/deadlines/rule-set/rule-schema';
import type { WardRules } from '../../../shared/deadlines/rule-set/ward-rules';
import { describeError } from '../../../shared/text/describe-error';

/** Why a file cannot be taken. */
export type RulesFileProblem =
  | { kind: 'no-json'; detail: string }
  /** Each with its place in the file. */
  | { kind: 'wrong-shape'; details: string[] };

/** Most problems of a file that are named. */
const MOST_PROBLEMS = 5;

/** Reads `ward-rules.json`. */
export function readRulesFile(text: string): { ward: WardRules } | { problem: RulesFileProblem } {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { problem: { kind: 'no-json', detail: describeError(error) } };
  }
  const { data, error } = wardRulesSchema.safeParse(json);
  if (data) return { ward: data };
  const details = (error?.issues ?? [])
    .slice(0, MOST_PROBLEMS)
    .map(({ path, message }) => `${path.join('.') || 'ward-rules.json'}: ${message}`);
  return { problem: { kind: 'wrong-shape', details } };
}

export const writeRulesFile = (ward: WardRules): string => `${JSON.stringify(ward, null, 2)}\n`;
