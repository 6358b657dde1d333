import { foldText } from '../../../shared/text/fold-text';

/** How labels of each meaning are put together of words: `(one of these) [any of these]`. */
export type Forms<Meaning extends string> = Partial<Record<Meaning, readonly string[]>>;

/** `( … )` or `[ … ]`. */
const PART = /\(([^()]*)\)|\[([^[\]]*)\]/g;

/** One form as a pattern of words that each have a blank before them. */
function patternOf(form: string): RegExp {
  const parts = [...form.matchAll(PART)].map(([, one, any]) => (any ? `(?: (?:${any}))*` : ` (?:${one})`));
  return new RegExp(`^${parts.join('')}$`);
}

/** A form that a text may have. */
interface Form<Meaning> {
  meaning: Meaning;
  form: string;
  /** Made when a text is first asked for it. */
  pattern?: RegExp;
}

/** Makes what tells the meaning of a folded text that is put together as one of the forms says. */
export function makeReadForm<Meaning extends string>(
  forms: Forms<Meaning>,
): (folded: string) => Meaning | undefined {
  let byFirstWord: Map<string, Form<Meaning>[]> | undefined;
  return (folded) => {
    byFirstWord ??= sortByFirstWord(forms);
    for (const known of byFirstWord.get(folded.split(' ', 1)[0] ?? '') ?? []) {
      known.pattern ??= patternOf(known.form);
      if (known.pattern.test(` ${folded}`)) return known.meaning;
    }
    return undefined;
  };
}

/** Forms by the first word that a text may have: few of all texts are asked further. */
function sortByFirstWord<Meaning extends string>(forms: Forms<Meaning>): Map<string, Form<Meaning>[]> {
  const sorted = new Map<string, Form<Meaning>[]>();
  for (const meaning of Object.keys(forms) as Meaning[]) {
    for (const form of (forms[meaning] ?? []).map(foldText)) {
      const known = { meaning, form };
      const [, begins = ''] = /^\(([^)]*)\)/.exec(form) ?? [];
      for (const first of new Set(begins.split('|').map((words) => words.split(' ')[0] ?? ''))) {
        const same = sorted.get(first);
        if (same) same.push(known);
        else sorted.set(first, [known]);
      }
    }
  }
  return sorted;
}
