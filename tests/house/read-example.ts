import { readFileSync } from 'node:fs';

/** The block of code of that name in CONTRIBUTING.md, as in ```` ```json rule ````. @throws where there is none */
export function readExample(name: string): string {
  const [, block] =
    new RegExp(`^\`\`\`\\w+ ${name}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(
      readFileSync('CONTRIBUTING.md', 'utf8'),
    ) ?? [];
  if (block === undefined) throw new Error(`CONTRIBUTING.md has no example named ${name}`);
  return block;
}
