import { readFileSync } from 'node:fs';

/** What the doc comment of an element's class says. */
interface ElementComment {
  tag: string;
  file: string;
  summary: string;
  paragraphs: string[];
  notes: { kind: NoteKind; name: string; text: string }[];
}

const HEADINGS = {
  event: 'Events',
  slot: 'Slots',
  csspart: 'Parts',
  cssproperty: 'CSS properties',
} as const;
type NoteKind = keyof typeof HEADINGS;

const isNoteKind = (kind: string): kind is NoteKind => kind in HEADINGS;

/**
 * The reference of the elements as Markdown, from the doc comments of their classes.
 * @param tags as they stand in a page; each is the name of its file, in a folder named after what follows `hl-`
 * @throws where a class has no `@summary`
 */
export function renderElements(tags: readonly string[]): string {
  const elements = tags.map(readComment);
  return `# Elements

Made by \`npm run reference\` from the comments of the elements; to be changed there.

Each is one file, \`/widgets/TAG.js\`; \`/widgets/hai-long.js\` has them all. Events bubble and cross shadow roots; a part is styled with \`TAG::part(NAME)\`. What stands between the tags is shown where scripts do not run.

${elements.map(({ tag, summary }) => `- [\`<${tag}>\`](#${tag}): ${firstSentence(summary)}`).join('\n')}

${elements.map(renderElement).join('\n')}`;
}

function renderElement({ tag, file, summary, paragraphs, notes }: ElementComment): string {
  const lists = Object.entries(HEADINGS).flatMap(([kind, heading]) => {
    const own = notes.filter((note) => note.kind === kind);
    if (own.length === 0) return [];
    return [`**${heading}**\n\n${own.map(({ name, text }) => `- \`${name}\` – ${text}`).join('\n')}`];
  });
  return `${[`## ${tag}`, summary, ...paragraphs, ...lists, `Source: [${file}](../../${file})`].join('\n\n')}\n`;
}

function readComment(tag: string): ElementComment {
  const file = `widgets/${tag.replace(/^hl-/, '')}/${tag}.ts`;
  const [, comment = ''] =
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export class/.exec(readFileSync(file, 'utf8')) ?? [];
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, ''));
  const blocks = lines
    .join('\n')
    .trim()
    .split(/\n\n|\n(?=@)/);
  const summary = blocks.find((block) => block.startsWith('@summary'));
  if (!summary) throw new Error(`${file}: its class says nothing of itself (@summary)`);
  return {
    tag,
    file,
    summary: onOneLine(summary.replace('@summary', '')),
    paragraphs: blocks.filter((block) => !block.startsWith('@')).map(onOneLine),
    notes: blocks.flatMap((block) => {
      const [, kind = '', name = '', text = ''] = /^@(\w+) (\S+)(?: - ([\s\S]*))?$/.exec(block) ?? [];
      return isNoteKind(kind) ? [{ kind, name, text: onOneLine(text) }] : [];
    }),
  };
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const firstSentence = (text: string) => /^.*?[.:](?= |$)/.exec(text)?.[0].replace(/:$/, '.') ?? text;
