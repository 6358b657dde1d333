import criteria from '../../shared/satisfaction/criteria.json';
import type { BilingualText, Language } from '../../shared/text/bilingual-text';

const NAMES = new Map<string, BilingualText>(Object.entries(criteria));

/** Name of a criterion; its id where no questionnaire of the kit has it. */
export function nameCriterion(id: string, language: Language): string {
  return NAMES.get(id)?.[language] ?? id;
}

/** Ids in the order in which the questionnaires ask them, unknown ones last. */
export function orderCriteria(ids: string[]): string[] {
  const places = [...NAMES.keys()];
  const place = (id: string) => (NAMES.has(id) ? places.indexOf(id) : places.length);
  return [...ids].sort((one, other) => place(one) - place(other));
}
