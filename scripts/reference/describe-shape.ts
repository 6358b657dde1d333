/** A JSON Schema as far as zod writes it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  title?: string;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  prefixItems?: Schema[];
  additionalProperties?: Schema | boolean;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
}

/** The widest number of a schema means no limit. */
const isLimit = (value: number | undefined): value is number =>
  value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER;

/** A property of a shape in a line: where it stands, whether it must be there, what it is. */
interface ShapeRow {
  path: string;
  isRequired: boolean;
  what: string;
}

/** Every property of a schema with those inside it, in the schema's order; `[]` is each item, `*` any name. */
export function listProperties(schema: Schema, path = ''): ShapeRow[] {
  const inside = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const here = path === '' ? name : `${path}.${name}`;
    const isRequired = schema.required?.includes(name) ?? false;
    return [{ path: here, isRequired, what: describeShape(property) }, ...listProperties(property, here)];
  });
  const { additionalProperties, items } = schema;
  const any =
    typeof additionalProperties === 'object' ? listProperties(additionalProperties, `${path}.*`) : [];
  const each = items ? listProperties(items, `${path}[]`) : [];
  const ways = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  const oneOf = ways.flatMap((way) => listProperties(way, path));
  return uniqueRows([...inside, ...each, ...any, ...oneOf]);
}

/** Of alternatives that have one property in the same way, it is told once. */
function uniqueRows(rows: ShapeRow[]): ShapeRow[] {
  const known = new Set<string>();
  return rows.filter(({ path, what }) => {
    const key = `${path} ${what}`;
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

/** What a value is, in words, without what stands inside it. */
export function describeShape(schema: Schema): string {
  if (schema.$ref) return schema.$ref.replace(/^.*\//, '');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(', ');
  const ways = schema.anyOf ?? schema.oneOf;
  if (ways) return [...new Set(ways.map(describeShape))].join(' or ');
  if (schema.items) return `list of ${describeShape(schema.items)}${limits(schema)}`;
  const type = Array.isArray(schema.type) ? schema.type.join(' or ') : (schema.type ?? 'any value');
  return `${schema.format && type === 'string' ? schema.format : type}${limits(schema)}`;
}

function limits(schema: Schema): string {
  const { minimum, maximum, exclusiveMinimum, minLength, maxLength, minItems, maxItems, pattern } = schema;
  const told = [
    isLimit(minimum) && `≥ ${minimum}`,
    isLimit(exclusiveMinimum) && `> ${exclusiveMinimum}`,
    isLimit(maximum) && `≤ ${maximum}`,
    isLimit(minLength) && `≥ ${minLength} characters`,
    isLimit(maxLength) && `≤ ${maxLength} characters`,
    isLimit(minItems) && `≥ ${minItems} items`,
    isLimit(maxItems) && `≤ ${maxItems} items`,
    pattern && !schema.format && `matches \`${pattern}\``,
    schema.default !== undefined && `default ${JSON.stringify(schema.default)}`,
  ].filter((part) => typeof part === 'string');
  return told.length > 0 ? ` (${told.join(', ')})` : '';
}

/** Rows as a Markdown table. */
export function renderShapeTable(rows: ShapeRow[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const lines = rows.map(
    ({ path, isRequired, what }) => `| \`${path}\` | ${isRequired ? 'yes' : ''} | ${cell(what)} |`,
  );
  return ['| field | required | what |', '|---|---|---|', ...lines].join('\n');
}
