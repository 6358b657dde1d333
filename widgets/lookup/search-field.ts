import { html, nothing, type TemplateResult } from 'lit';
import { optionId } from './result-list';
import type { ListTexts } from './texts';

interface SearchView {
  query: string;
  expanded: boolean;
  /** Place of the option that the keyboard is on; -1: none. */
  active: number;
  texts: ListTexts;
  onQuery: (query: string) => void;
}

/** The text field of the combobox; its list stands below it and is always open. */
export function searchField({ query, expanded, active, texts, onQuery }: SearchView): TemplateResult {
  return html`<div class="search" part="search">
    <label for="query">${texts.search}</label>
    <div class="field">
      <input
        id="query"
        part="input"
        type="text"
        role="combobox"
        inputmode="search"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-controls=${expanded ? 'results' : nothing}
        aria-expanded=${expanded ? 'true' : 'false'}
        aria-activedescendant=${active >= 0 ? optionId(active) : nothing}
        aria-describedby="hint"
        .value=${query}
        @input=${({ currentTarget }: Event) => {
          if (currentTarget instanceof HTMLInputElement) onQuery(currentTarget.value);
        }}
      />
      ${
        query === ''
          ? nothing
          : html`<button type="button" class="clear" part="clear" @click=${() => onQuery('')}>${texts.clear}</button>`
      }
    </div>
    <p id="hint" class="aside">${texts.hint}</p>
  </div>`;
}
