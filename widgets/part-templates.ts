import type { TemplateResult } from 'lit';

// In the place of Lit in the parts that an element loads later: they make templates, and the element's own Lit draws them.
// That templates of one copy may be drawn by another is Lit's promise; `part-templates.test.ts` holds these to it.

/** A template as Lit's `html` makes it. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> => ({
  _$litType$: 1,
  strings,
  values,
});

export const nothing = Symbol.for('lit-nothing');
