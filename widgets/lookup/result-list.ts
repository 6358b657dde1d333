import { html, nothing, type TemplateResult } from 'lit';
import type { TextPart } from './mark-matches';
import type { Listed } from './register';
import { star } from './star';
import type { ListTexts } from './texts';

interface ResultView {
  results: Listed[];
  /** How many of them are drawn. */
  shown: number;
  /** Place of the one that the keyboard is on; -1: none. */
  active: number;
  /** Marks what the query means in a text. */
  mark: (text: string) => TextPart[];
  favourites: readonly string[];
  /** Names that several procedures share: who issued it is shown too. */
  sharedNames: ReadonlySet<string>;
  texts: ListTexts;
  onOpen: (procedure: Listed) => void;
}

/** The id of an option, to which the text field points. */
export const optionId = (place: number) => `option-${place}`;

/** The found procedures as the list of a combobox. */
export function resultList(view: ResultView): TemplateResult {
  const { results, shown, texts } = view;
  return html`<ul id="results" role="listbox" part="list" aria-label=${texts.results}>
    ${results.slice(0, shown).map((procedure, place) => option(view, procedure, place))}
  </ul>`;
}

function option(view: ResultView, procedure: Listed, place: number): TemplateResult {
  const { results, active, mark, sharedNames, favourites, texts, onOpen } = view;
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
    <span class="name">${marked(mark(name))}</span>
    <span class="beside">
      ${favourites.includes(code) ? html`<span class="mark">${star()}${texts.favourite}</span> ` : nothing}
      ${beside.flatMap((text) => (text ? [html`<span>${marked(mark(text))}</span> `] : []))}
    </span>
  </li>`;
}

const marked = (parts: TextPart[]) =>
  parts.map((part) => (part.hit ? html`<mark>${part.text}</mark>` : part.text));
