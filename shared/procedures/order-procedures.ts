interface Ordered {
  code: string;
  name: string;
  field?: string;
}

/** Made once: making one costs more than hundreds of comparisons. */
let collator: Intl.Collator | undefined;

/** As Vietnamese puts letters in order. */
function compare(one: string, other: string): number {
  collator ??= new Intl.Collator('vi');
  return collator.compare(one, other);
}

/**
 * Procedures as every list shows them: by field, then name, both as Vietnamese puts letters in order, then code. Those
 * without a field come last.
 */
export function orderProcedures<Item extends Ordered>(procedures: readonly Item[]): Item[] {
  const byField = (a: Ordered, b: Ordered) =>
    Number(!a.field) - Number(!b.field) || compare(a.field ?? '', b.field ?? '');
  return [...procedures].sort((a, b) => byField(a, b) || compare(a.name, b.name) || compare(a.code, b.code));
}

/** The fields of these procedures, each once, in the order in which the lists show them. */
export function orderFields(procedures: readonly { field?: string }[]): string[] {
  return [...new Set(procedures.flatMap(({ field }) => field ?? []))].sort(compare);
}
