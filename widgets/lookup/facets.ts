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

const groupsOf = ({ audience }: Listed): AudienceGroup[] =>
  [...new Set(audience.map(audienceGroup))].filter((group) => group !== undefined);

const fieldsOf = ({ field }: Listed): string[] => (field === undefined ? [] : [field]);

/** How many of what was found have each value that occurs in the whole list, in its order. */
function countEach<Value>(
  all: Listed[],
  found: Listed[],
  valuesOf: (one: Listed) => Value[],
): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const one of all) for (const value of valuesOf(one)) counts.set(value, 0);
  for (const one of found) for (const value of valuesOf(one)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Whether a list has several values to choose from. */
const hasSeveral = <Value>(all: Listed[], valuesOf: (one: Listed) => Value[]) =>
  new Set(all.flatMap(valuesOf)).size > 1;

interface FacetsView {
  /** What the query finds: the numbers beside the choices count these. */
  found: Listed[];
  all: Listed[];
  chosen: Narrowing;
  texts: ListTexts;
  language: Language;
  onChange: (chosen: Narrowing) => void;
  /** Only the closed boxes: what they offer comes once the list is drawn. */
  closed: boolean;
}

/** Choices of field and audience, each with how many of what was found there are; none where there is nothing to choose. */
export function facets(view: FacetsView): TemplateResult {
  const { all, chosen, texts, closed, onChange } = view;
  const box = (id: keyof Narrowing, label: string, any: string, optionsOf: (view: FacetsView) => Option[]) =>
    choice(id, label, any, chosen[id], closed ? [] : optionsOf(view), (value) =>
      onChange({ ...chosen, [id]: value }),
    );
  return html`<div class="facets" part="facets">
    ${hasSeveral(all, fieldsOf) ? box('field', texts.field, texts.anyField, fieldOptions) : nothing}
    ${hasSeveral(all, groupsOf) ? box('audience', texts.audience, texts.anyAudience, audienceOptions) : nothing}
  </div>`;
}

function fieldOptions({ all, found, chosen }: FacetsView): Option[] {
  const counts = countEach(all, narrow(found, { ...chosen, field: '' }), fieldsOf);
  return [...counts].map(([value, count]) => ({ value, name: value, count }));
}

function audienceOptions({ all, found, chosen, language }: FacetsView): Option[] {
  const counts = countEach(all, narrow(found, { ...chosen, audience: '' }), groupsOf);
  return AUDIENCE_GROUPS.flatMap((value) => {
    const count = counts.get(value);
    return count === undefined ? [] : { value, name: AUDIENCE_NAMES[value][language], count };
  });
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
): TemplateResult {
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
