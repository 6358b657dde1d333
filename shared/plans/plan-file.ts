import * as z from 'zod/mini';
import type { PlanFile } from './plan';
import { planFileSchema } from './plan-schema';

/** The JSON Schema of `plan.json` as text. */
export function renderPlanSchema(): string {
  const schema = z.toJSONSchema(planFileSchema, { io: 'input' });
  return `${JSON.stringify({ title: 'plan.json', ...schema }, null, 2)}\n`;
}

/** Most problems of a file that are named. */
const MOST_PROBLEMS = 5;

/**
 * Reads `plan.json` of this version or an older one.
 * @returns the file, or what is wrong with it, each with its place (`plan.heads.0.title: …`)
 */
export function readPlanFile(json: unknown): { file: PlanFile } | { problems: string[] } {
  const { data, error } = planFileSchema.safeParse(json);
  if (data) return { file: data };
  return {
    problems: (error?.issues ?? [])
      .slice(0, MOST_PROBLEMS)
      .map(({ path, message }) => `${path.join('.') || 'plan.json'}: ${message}`),
  };
}

/** Writes `plan.json`. */
export const writePlanFile = (file: PlanFile): string => `${JSON.stringify(file, null, 1)}\n`;
