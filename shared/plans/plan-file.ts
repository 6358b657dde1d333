import * as z from 'zod/mini';
import { type JsonFileProblem, readJsonFile } from '../json/read-json-file';
import type { PlanFile } from './plan';
import { planFileSchema } from './plan-schema';

/** The JSON Schema of `plan.json` as text. */
export function renderPlanSchema(): string {
  const schema = z.toJSONSchema(planFileSchema, { io: 'input' });
  return `${JSON.stringify({ title: 'plan.json', ...schema }, null, 2)}\n`;
}

/** Reads `plan.json` of this version or an older one. */
export function readPlanFile(text: string): { file: PlanFile } | { problem: JsonFileProblem } {
  const reading = readJsonFile(text, planFileSchema);
  return 'problem' in reading ? reading : { file: reading.data };
}

/** Writes `plan.json`. */
export const writePlanFile = (file: PlanFile): string => `${JSON.stringify(file, null, 1)}\n`;
