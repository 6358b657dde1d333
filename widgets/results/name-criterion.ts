/** Criterion → its name, in the order in which the questionnaires ask. */
type Names = Record<string, string>;

/** Name of a criterion; its id where no questionnaire of the kit has it. */
export const nameCriterion = (id: string, names: Names): string =>
  new Map(Object.entries(names)).get(id) ?? id;

/** Ids in the order in which the questionnaires ask them, unknown ones last. */
export function orderCriteria(ids: string[], names: Names): string[] {
  const places = Object.keys(names);
  const place = (id: string) => (places.includes(id) ? places.indexOf(id) : places.length);
  return [...ids].sort((one, other) => place(one) - place(other));
}
