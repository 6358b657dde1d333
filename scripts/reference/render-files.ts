import { readdirSync, readFileSync } from 'node:fs';
import { listProperties, renderShapeTable, type Schema } from './describe-shape';

const FOLDER = 'docs/schemas';

/** The reference of the files that a ward writes, exchanges or publishes, as Markdown from their JSON Schemas. */
export function renderFiles(): string {
  const files = readdirSync(FOLDER)
    .sort()
    .map((name) => ({ name, schema: JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Schema }));
  const titleOf = ({ name, schema }: (typeof files)[number]) => schema.title ?? name;
  const anchorOf = (title: string) => title.toLowerCase().replace(/[^\w-]/g, '');
  return `# Files

Made by \`npm run reference\` from [docs/schemas](../schemas/), which the product itself checks its files with.

\`a.b\` is field \`b\` of \`a\`, \`a[]\` each item of a list, \`a.*\` a field of any name. Days are \`YYYY-MM-DD\`, instants ISO 8601. A file of an older version still opens.

${files.map((file) => `- [${titleOf(file)}](#${anchorOf(titleOf(file))})`).join('\n')}

${files
  .map(
    (file) =>
      `## ${titleOf(file)}\n\nSchema: [${file.name}](../schemas/${file.name})\n\n${renderShapeTable(listProperties(file.schema))}\n`,
  )
  .join('\n')}`;
}
