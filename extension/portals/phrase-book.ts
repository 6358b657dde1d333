import { foldText } from '../../shared/text/fold-text';

/** Finds which of many known phrases a text is, by its folded words. */
export class PhraseBook<Meaning extends string> {
  readonly #meanings = new Map<string, Meaning>();
  readonly #longestFirst: string[];

  /** @param phrases meaning → phrases as people write them */
  constructor(phrases: Partial<Record<Meaning, string[]>>) {
    for (const meaning of Object.keys(phrases) as Meaning[]) {
      for (const phrase of phrases[meaning] ?? []) this.#meanings.set(foldText(phrase), meaning);
    }
    this.#longestFirst = [...this.#meanings.keys()].sort((a, b) => b.length - a.length);
  }

  /** The meaning of a text that is one of the phrases, whole. */
  exact(folded: string): Meaning | undefined {
    return this.#meanings.get(folded);
  }

  /** The meaning of the longest phrase with which the text begins. */
  beginning(folded: string): Meaning | undefined {
    return this.#first((phrase) => folded === phrase || folded.startsWith(`${phrase} `));
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
