import * as z from 'zod/mini';
import { wardRulesSchema } from '../../../shared/deadlines/rule-set/rule-schema';
import type { PolicyFiles } from '../../../shared/settings/to-settings';
import { portalDescriptionSchema } from '../../portals/descriptions/portal-description-schema';

const portalsSchema = z
  .array(portalDescriptionSchema)
  .check(z.refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'mỗi mã trang một lần'));

/** What of a policy can be used of what has the shape of a file: by the schemas of those files, each whole or not at all. */
export function checkPolicyFiles(raw: Record<string, unknown>): PolicyFiles {
  const { data: wardRules } = wardRulesSchema.safeParse(raw.wardRules);
  const { data: portals } = portalsSchema.safeParse(raw.portals);
  return { ...(wardRules && { wardRules }), ...(portals && { portals }) };
}
