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
export function narrow<Item extends Listed>(all: Item[], chosen: Narrowing): Item[] {
  const { field, audience } = chosen;
  if (!isNarrowed(chosen)) return all;
  return all.filter(
    (one) =>
      (field === '' || one.field === field) &&
      (audience === '' || one.audience.some((name) => audienceGroup(name) === audience)),
  );
}

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

/** Whether a list has several values to choose from; looked through no further than the second one. */
function hasSeveral<Value>(all: Listed[], valuesOf: (one: Listed) => Value[]): boolean {
  const seen = new Set<Value>();
  return all.some((one) => {
    for (const value of valuesOf(one)) seen.add(value);
    return seen.size > 1;
  });
}

interface FacetsView {
  /** What the query finds: the numbers beside the choices count these. */
  found: Listed[];
  /** Undefined: still on its way; the boxes keep their room. */
  all: Listed[] | undefined;
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
  const box = (id: keyof Narrowing, label: string, any: string, optionsOf: (view: LoadedView) => Option[]) =>
    choice(id, label, any, chosen[id], closed || !all ? [] : optionsOf({ ...view, all }), (value) =>
      onChange({ ...chosen, [id]: value }),
    );
  const offers = <Value>(valuesOf: (one: Listed) => Value[]) => !all || hasSeveral(all, valuesOf);
  return html`<div class="facets" part="facets">
    ${offers(fieldsOf) ? box('field', texts.field, texts.anyField, fieldOptions) : nothing}
    ${offers(groupsOf) ? box('audience', texts.audience, texts.anyAudience, audienceOptions) : nothing}
  </div>`;
}

type LoadedView = FacetsView & { all: Listed[] };

function fieldOptions({ all, found, chosen }: LoadedView): Option[] {
  const counts = countEach(all, narrow(found, { ...chosen, field: '' }), fieldsOf);
  return [...counts].map(([value, count]) => ({ value, name: value, count }));
}

function audienceOptions({ all, found, chosen, language }: LoadedView): Option[] {
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
