/** A schema as JSON Schema has it, as far as it is looked at here. */
interface Shape {
  type?: string;
  properties?: Record<string, Shape>;
  additionalProperties?: Shape | boolean;
  items?: Shape;
  anyOf?: Shape[];
  oneOf?: Shape[];
}

/**
 * A schema in the words that Chromium's policies know: one type for each value, no choice between shapes, every member named.
 * It only says how a value is to be parsed, since what Chromium finds wrong it drops without a word: whether it can be used is
 * for the extension to tell, by the schema itself.
 */
export function toPolicySchema({
  type,
  properties,
  additionalProperties,
  items,
  anyOf,
  oneOf,
}: Shape): Shape {
  const choices = anyOf ?? oneOf;
  if (choices) {
    const all = choices.map(toPolicySchema);
    return { type: 'object', properties: Object.assign({}, ...all.map((one) => one.properties)) };
  }
  if (type === 'array' && items) return { type, items: toPolicySchema(items) };
  if (type !== 'object') return { type };
  if (typeof additionalProperties === 'object')
    return { type, additionalProperties: toPolicySchema(additionalProperties) };
  const members = Object.entries(properties ?? {}).map(([name, shape]) => [name, toPolicySchema(shape)]);
  return { type, properties: Object.fromEntries(members) };
}
