import { foldText } from '../../shared/text/fold-text';

/** Words of a text, folded, without what sort icons, brackets, colons and required marks leave behind. */
export const bareWords = (text: string): string => foldText(text.replace(/[\p{P}\p{S}]/gu, ' '));

/** Finds which of many known phrases a text is, by its folded words. */
export class PhraseBook<Meaning extends string> {
  readonly #meanings = new Map<string, Meaning>();
  readonly #longestFirst: string[];

  /** @param phrases meaning → phrases as people write them */
  constructor(phrases: Partial<Record<Meaning, string[]>>) {
    for (const meaning of Object.keys(phrases) as Meaning[]) {
      for (const phrase of phrases[meaning] ?? []) this.#meanings.set(bareWords(phrase), meaning);
    }
    this.#longestFirst = [...this.#meanings.keys()].sort((a, b) => b.length - a.length);
  }

  /** The meaning of a text that is one of the phrases, whole. */
  exact(folded: string): Meaning | undefined {
    return this.#meanings.get(folded);
  }

  /** The meaning of the longest phrase with which the text begins, where what follows it is as asked for. */
  beginning(folded: string, rest: RegExp): Meaning | undefined {
    return this.#first((phrase) => folded.startsWith(phrase) && rest.test(folded.slice(phrase.length)));
  }

  /** The meaning of the longest phrase that stands somewhere in the text as whole words. */
  within(folded: string): Meaning | undefined {
    const text = ` ${folded} `;
    return this.#first((phrase) => text.includes(` ${phrase} `));
  }

  #first(fits: (phrase: string) => boolean): Meaning | undefined {
    const phrase = this.#longestFirst.find(fits);
    return phrase === undefined ? undefined : this.#meanings.get(phrase);
  }
}
