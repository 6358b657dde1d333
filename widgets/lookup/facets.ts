import { html, nothing, type TemplateResult } from 'lit';
import {
  AUDIENCE_GROUPS,
  AUDIENCE_NAMES,
  type AudienceGroup,
  audienceGroup,
} from '../../shared/procedures/audience-groups';
import type { Language } from '../../shared/text/bilingual-text';
import type { Listed } from './register';
import type { ListTexts } from './texts';

/** What the list is narrowed to; '': everything. */
export interface Narrowing {
  field: string;
  audience: AudienceGroup | '';
}

export const NOT_NARROWED: Narrowing = { field: '', audience: '' };

export const isNarrowed = ({ field, audience }: Narrowing) => field !== '' || audience !== '';

/** Those of a list that are of this field and for these people. */
export const narrow = <Item extends Listed>(all: Item[], { field, audience }: Narrowing): Item[] =>
  all.filter(
    (one) =>
      (field === '' || one.field === field) &&
      (audience === '' || one.audience.some((name) => audienceGroup(name) === audience)),
  );

interface FacetsView {
  /** What the query finds: the numbers beside the choices count these. */
  found: Listed[];
  all: Listed[];
  chosen: Narrowing;
  texts: ListTexts;
  language: Language;
  onChange: (chosen: Narrowing) => void;
}

/** Choices of field and audience, each with how many of what was found there are; none where there is nothing to choose. */
export function facets({ found, all, chosen, texts, language, onChange }: FacetsView): TemplateResult {
  const counts = new Map<string, number>();
  for (const { field } of all) if (field !== undefined) counts.set(field, 0);
  const fields = [...counts.keys()];
  for (const { field } of narrow(found, { ...chosen, field: '' }))
    if (field !== undefined) counts.set(field, (counts.get(field) ?? 0) + 1);
  const groups = AUDIENCE_GROUPS.filter((audience) => narrow(all, { field: '', audience }).length > 0);
  const count = (of: Narrowing) => narrow(found, of).length;
  const byField = fields.map((field) => ({ value: field, name: field, count: counts.get(field) ?? 0 }));
  const byGroup = groups.map((audience) => ({
    value: audience,
    name: AUDIENCE_NAMES[audience][language],
    count: count({ ...chosen, audience }),
  }));
  return html`<div class="facets" part="facets">
    ${choice('field', texts.field, texts.anyField, chosen.field, byField, (field) => onChange({ ...chosen, field }))}
    ${choice('audience', texts.audience, texts.anyAudience, chosen.audience, byGroup, (value) =>
      onChange({ ...chosen, audience: AUDIENCE_GROUPS.find((group) => group === value) ?? '' }),
    )}
  </div>`;
}

interface Option {
  value: string;
  name: string;
  count: number;
}

function choice(
  id: string,
  label: string,
  any: string,
  chosen: string,
  options: Option[],
  onChange: (value: string) => void,
): TemplateResult | typeof nothing {
  if (options.length < 2) return nothing;
  return html`<div>
    <label for=${id}>${label}</label>
    <select
      id=${id}
      .value=${chosen}
      @change=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLSelectElement) onChange(currentTarget.value);
      }}
    >
      <option value="" ?selected=${chosen === ''}>${any}</option>
      ${options.map(
        ({ value, name, count }) => html`<option
          value=${value}
          ?selected=${value === chosen}
          ?disabled=${count === 0 && value !== chosen}
        >${name} (${count})</option>`,
      )}
    </select>
  </div>`;
}
