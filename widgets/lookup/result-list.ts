import { html, type TemplateResult } from 'lit';
import type { Procedure } from '../../shared/procedures/procedure';
import type { Language } from '../../shared/text/bilingual-text';
import { markMatches } from './mark-matches';
import { LOOKUP_TEXTS } from './texts';

interface ResultView {
  results: Procedure[];
  /** How many of them are drawn. */
  shown: number;
  /** Place of the one that the keyboard is on; -1: none. */
  active: number;
  query: string;
  /** Names that several procedures share: who issued it is shown too. */
  sharedNames: ReadonlySet<string>;
  language: Language;
  onOpen: (procedure: Procedure) => void;
}

/** The id of an option, to which the text field points. */
export const optionId = (place: number) => `option-${place}`;

/** The found procedures as the list of a combobox. */
export function resultList(view: ResultView): TemplateResult {
  const { results, shown, language } = view;
  return html`<ul id="results" role="listbox" part="list" aria-label=${LOOKUP_TEXTS[language].results}>
    ${results.slice(0, shown).map((procedure, place) => option(view, procedure, place))}
  </ul>`;
}

function option(view: ResultView, procedure: Procedure, place: number): TemplateResult {
  const { results, active, query, sharedNames, onOpen } = view;
  const { code, name, field, issuer } = procedure;
  const beside = [field, code, sharedNames.has(name) ? issuer : undefined];
  return html`<li
    id=${optionId(place)}
    role="option"
    part=${place === active ? 'option active' : 'option'}
    tabindex="-1"
    lang="vi"
    data-code=${code}
    aria-selected=${place === active ? 'true' : 'false'}
    aria-posinset=${place + 1}
    aria-setsize=${results.length}
    @click=${() => onOpen(procedure)}
  >
    <span class="name">${marked(name, query)}</span>
    <span class="beside">
      ${beside.flatMap((text) => (text ? [html`<span>${marked(text, query)}</span> `] : []))}
    </span>
  </li>`;
}

const marked = (text: string, query: string) =>
  markMatches(text, query).map((part) => (part.hit ? html`<mark>${part.text}</mark>` : part.text));
