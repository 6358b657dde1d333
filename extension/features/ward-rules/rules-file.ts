import { wardRulesSchema } from '../../../shared/deadlines/rule-set/rule-schema';
import type { WardRules } from '../../../shared/deadlines/rule-set/ward-rules';
import { type JsonFileProblem, readJsonFile } from '../../../shared/json/read-json-file';

/** Reads `ward-rules.json`. */
export function readRulesFile(text: string): { ward: WardRules } | { problem: JsonFileProblem } {
  const reading = readJsonFile(text, wardRulesSchema);
  return 'problem' in reading ? reading : { ward: reading.data };
}

export const writeRulesFile = (ward: WardRules): string => `${JSON.stringify(ward, null, 2)}\n`;
