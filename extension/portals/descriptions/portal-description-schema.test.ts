import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_PORTALS } from './built-in-portals';
import type { PortalDescription } from './portal-description';
import {
  formatPortalDescription,
  portalDescriptionSchema,
  renderPortalSchema,
} from './portal-description-schema';

const folder = path.resolve('extension/portals/descriptions');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe.each(files)('built-in description %s', (file) => {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const portal = portalDescriptionSchema.parse(JSON.parse(text));

  it('is valid, in the one order, and comes out as it went in', () => {
    expect(formatPortalDescription(portal)).toBe(text);
    expect(portal.id).toBe(file.replace('.json', ''));
  });

  it('comes into every page where it names an origin', () => {
    const ids = BUILT_IN_PORTALS.map(({ id }) => id);
    if (portal.origins.length > 0) expect(BUILT_IN_PORTALS).toContainEqual(portal);
    else expect(ids).not.toContain(portal.id);
  });
});

describe('what is no description is refused', () => {
  const good: PortalDescription = { version: 1, id: 'a', name: 'A', origins: ['https://a.example.vn'] };
  it('as the least there is, it is one', () => {
    expect(portalDescriptionSchema.safeParse(good).success).toBe(true);
  });
  it.each([
    { ...good, version: 2 },
    { ...good, origins: ['a.example.vn'] },
    { ...good, origins: ['https://a.example.vn/path'] },
    { ...good, fields: { applicant: { words: ['Chủ hồ sơ'] } } },
    { ...good, fields: { code: { words: [] } } },
    { ...good, stages: { lost: ['Mất'] } },
    { ...good, dateOrder: 'ydm' },
    { ...good, colour: 'red' },
  ])('%j', (bad) => {
    expect(portalDescriptionSchema.safeParse(bad).success).toBe(false);
  });
});

it('the order is of what is said, not of how it was written', () => {
  const one: PortalDescription = {
    version: 1,
    id: 'a',
    name: 'A',
    origins: ['https://b.vn', 'https://a.vn'],
    badge: 'code',
    stages: { returned: ['Đã giao', 'Đã trao'], registered: ['Mới'] },
    fields: { dueAt: { column: 3 }, code: { words: ['Số', 'Mã'] } },
    ignored: ['Đơn vị', 'Cơ quan'],
  };
  const text = formatPortalDescription(one);
  expect(formatPortalDescription(JSON.parse(text))).toBe(text);
  expect(Object.keys(JSON.parse(text))).toEqual([
    'version',
    'id',
    'name',
    'origins',
    'fields',
    'ignored',
    'stages',
    'badge',
  ]);
  expect(Object.keys(JSON.parse(text).fields)).toEqual(['code', 'dueAt']);
  expect(JSON.parse(text).ignored).toEqual(['Cơ quan', 'Đơn vị']);
});

it('docs/schemas/portal.schema.json says what the schema says', () => {
  expect(readFileSync('docs/schemas/portal.schema.json', 'utf8')).toBe(renderPortalSchema());
});
