import { foldText } from '../../../shared/text/fold-text';

/** Lines of a document, folded for finding. */
export class SourceLines {
  readonly lines: string[];
  readonly #folded: string[];

  constructor(source: string) {
    this.lines = source.split(/\r\n|[\r\n\u2028\u2029]/);
    this.#folded = this.lines.map((line) => foldText(line.replace(/[*_#<>|]/g, ' ')));
  }

  /** The line (from 0) on which a task's text begins: the first that holds its first words, fewer and fewer of them. */
  find(content: string): number | undefined {
    const words = foldText(content)
      .replace(/^[-–+•]\s*/, '')
      .split(' ');
    for (let count = Math.min(words.length, 8); count >= Math.min(words.length, 3); count--) {
      const start = words.slice(0, count).join(' ');
      const line = this.#folded.findIndex((folded) => folded.includes(start));
      if (line >= 0) return line;
    }
    return undefined;
  }
}
