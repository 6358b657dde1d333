import { describeShape, listProperties, renderShapeTable, type Schema } from './describe-shape';

/** An OpenAPI description as far as the collector writes it. */
interface Api {
  info: { title: string; description: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

interface Operation {
  summary: string;
  security?: Record<string, string[]>[];
  parameters?: { name: string; in: string; required: boolean; description?: string; schema: Schema }[];
  requestBody?: { content: Content };
  responses: Record<string, { description: string; content?: Content }>;
}

type Content = Record<string, { schema: Schema }>;

/** The reference of the collector's API as Markdown, from what `GET /openapi.json` answers. */
export function renderApi(description: object): string {
  const { info, paths, components } = description as Api;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      renderOperation(method.toUpperCase(), path, operation),
    ),
  );
  const shapes = Object.entries(components.schemas).map(([name, schema]) => {
    const rows = listProperties(schema);
    return `### ${name}\n\n${rows.length > 0 ? renderShapeTable(rows) : describeShape(schema)}\n`;
  });
  return `# API

Made by \`npm run reference\` from \`GET /openapi.json\` of the collector.

${info.title}. ${info.description}

${operations.join('\n')}
## Shapes

${shapes.join('\n')}`;
}

function renderOperation(method: string, path: string, operation: Operation): string {
  const { summary, security, parameters = [], requestBody, responses } = operation;
  const isOpen = !security || security.some((way) => Object.keys(way).length === 0);
  const needs = security ? (isOpen ? 'Token: for some of it.' : 'Token: needed.') : 'Token: none.';
  const asked = parameters.map(
    ({ name, in: place, required, description, schema }) =>
      `| \`${name}\` | ${place} | ${required ? 'yes' : ''} | ${[description, describeShape(schema)].filter(Boolean).join('; ').replaceAll('|', '\\|')} |`,
  );
  const answers = Object.entries(responses).map(
    ([status, { description, content }]) => `- **${status}** ${description}${shapeOf(content)}`,
  );
  return `${[
    `## ${method} ${path}`,
    `${summary}.`,
    needs,
    ...(asked.length > 0
      ? [['| parameter | in | required | what |', '|---|---|---|---|', ...asked].join('\n')]
      : []),
    ...(requestBody ? [`Body${shapeOf(requestBody.content)}`] : []),
    answers.join('\n'),
  ].join('\n\n')}\n`;
}

function shapeOf(content: Content | undefined): string {
  const shapes = Object.entries(content ?? {}).map(([type, { schema }]) =>
    schema.$ref ? linkTo(schema.$ref) : `\`${type}\``,
  );
  return shapes.length > 0 ? `: ${shapes.join(', ')}` : '';
}

function linkTo(reference: string): string {
  const name = reference.replace(/^.*\//, '');
  return `[${name}](#${name.toLowerCase()})`;
}
