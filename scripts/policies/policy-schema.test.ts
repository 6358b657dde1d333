import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { portalDescriptionSchema } from '../../extension/portals/descriptions/portal-description-schema';
import { wardRulesSchema } from '../../shared/deadlines/rule-set/rule-schema';
import { toPolicySchema } from './policy-schema';

const { properties } = JSON.parse(readFileSync('extension/public/managed-schema.json', 'utf8'));
const toShape = (schema: z.ZodMiniType) => toPolicySchema(z.toJSONSchema(schema) as never);

// where one fails: what is expected is to stand in extension/public/managed-schema.json
it.each([
  ['wardRules', toShape(wardRulesSchema)],
  ['portals', { type: 'array', items: toShape(portalDescriptionSchema) }],
])('%s can say by policy what it can say by file', (name, shape) => {
  const { title, description, ...said } = properties[name] ?? {};
  expect(said).toEqual(shape);
  expect(`${title} ${description}`).toMatch(/\S \S/);
});

it('a choice between shapes has the members of all', () => {
  const shape = z.object({
    before: z.union([z.object({ amount: z.number() }), z.object({ share: z.number() })]),
  });
  expect(toShape(shape)).toEqual({
    type: 'object',
    properties: {
      before: { type: 'object', properties: { amount: { type: 'number' }, share: { type: 'number' } } },
    },
  });
});
