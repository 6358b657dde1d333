import { html, nothing, type TemplateResult } from 'lit';
import type { Procedure } from '../../../shared/procedures/procedure';
import type { BilingualText, Language } from '../../../shared/text/bilingual-text';
import { formatNumber } from '../../../shared/text/format-number';
import { LINK_KINDS, type PostedPage, procedureLink, SHORT_PAGES } from '../../../shared/ward/ward-addresses';
import type { WardFile } from '../../../shared/ward/ward-file';
import { encodeQr } from '../../qr/encode-qr';
import { fillIn } from '../../survey/texts';
import type { PosterChoice } from './poster-choice';
import { scanDistance } from './scan-distance';
import { SHEET_IDS, SHEETS } from './sheet-kinds';
import { LINK_TEXTS, PAGE_WORDS, POSTER_TEXTS as TEXTS } from './texts';

interface FormView {
  choice: PosterChoice;
  ward: WardFile;
  fields: readonly string[];
  /** What the search offers. */
  offered: readonly Procedure[];
  /** The first that will be printed: its links are measured. */
  sample: Procedure | undefined;
  language: Language;
  onChange: (change: Partial<PosterChoice>) => void;
}

const SCOPES = ['one', 'field', 'all', 'page'] as const;
const PAGES = Object.keys(SHORT_PAGES) as PostedPage[];

/** Everything that can be chosen, with what it means for the print. */
export function posterForm(view: FormView): TemplateResult {
  const { choice, language, onChange } = view;
  const say = (text: BilingualText, values = {}) => fillIn(text[language], language, values);
  const { width, height, distance } = SHEETS[choice.sheet];
  return html`<label class="row"
      >${say(TEXTS.sheet)}
      ${choose(
        SHEET_IDS,
        choice.sheet,
        (id) => SHEETS[id].name[language],
        (sheet) => onChange({ sheet }),
      )}
      <small>${say(TEXTS.sheetHint, { width, height, distance: metres(distance, language) })}</small>
    </label>
    ${
      choice.sheet === 'receipt'
        ? nothing
        : html`<fieldset class="row">
              <legend>${say(TEXTS.subject)}</legend>
              <div class="choices">
                ${SCOPES.map(
                  (scope) =>
                    html`<label
                      ><input
                        type="radio"
                        name="scope"
                        .checked=${choice.scope === scope}
                        @change=${() => onChange({ scope })}
                      />${say(TEXTS[scope])}</label
                    >`,
                )}
              </div>
              ${subjectFields(view)}
            </fieldset>
            ${choice.scope === 'page' ? nothing : linkChoice(view)}`
    }`;
}

function subjectFields({ choice, fields, offered, language, onChange }: FormView) {
  switch (choice.scope) {
    case 'all':
      return nothing;
    case 'page':
      return html`<label
        >${TEXTS.choosePage[language]}
        ${choose(
          PAGES,
          choice.page,
          (page) => PAGE_WORDS[page].title,
          (page) => onChange({ page }),
        )}</label
      >`;
    case 'field':
      return html`<label
        >${TEXTS.chooseField[language]}
        ${choose(fields, choice.field || (fields[0] ?? ''), String, (field) => onChange({ field }))}</label
      >`;
    case 'one': {
      const taken = offered.find(({ code }) => code === choice.code) ?? offered[0];
      const nameOf = (code: string) => `${code} · ${offered.find((one) => one.code === code)?.name ?? ''}`;
      return html`<label
          >${TEXTS.search[language]}
          <input
            type="search"
            name="query"
            autocomplete="off"
            .value=${choice.query}
            @input=${({ target }: Event) =>
              target instanceof HTMLInputElement && onChange({ query: target.value, code: '' })}
        /></label>
        <label
          >${TEXTS.found[language]}
          ${choose(
            offered.map(({ code }) => code),
            taken?.code ?? '',
            nameOf,
            (code) => onChange({ code }),
          )}</label
        >`;
    }
  }
}

/** The three links, each with its length and the distance that it leaves on the paper chosen. */
function linkChoice({ choice, ward, sample, language, onChange }: FormView): TemplateResult {
  const say = (text: BilingualText, values = {}) => fillIn(text[language], language, values);
  const { codeSide, distance: wanted } = SHEETS[choice.sheet];
  return html`<fieldset class="row">
    <legend>${say(TEXTS.link)}</legend>
    <p class="hint">${say(TEXTS.linkHint)}</p>
    ${LINK_KINDS.map((kind) => {
      const link = sample && procedureLink(ward, sample, kind);
      const distance = link === undefined ? 0 : scanDistance(codeSide, encodeQr(link).length);
      return html`<label class="option"
        ><input
          type="radio"
          name="link"
          .checked=${choice.link === kind}
          @change=${() => onChange({ link: kind })}
        /><span>
          <strong>${LINK_TEXTS[kind].name[language]}</strong>
          <small>${LINK_TEXTS[kind].why[language]}</small>
          ${
            link === undefined
              ? html`<small>${say(TEXTS.noPortal)}</small>`
              : html`<code>${link}</code>
                  <small
                    >${say(TEXTS.linkFigures, {
                      length: link.length,
                      distance: metres(distance, language),
                    })}
                    ${
                      distance < wanted - 1e-9
                        ? html`<em>${say(TEXTS.tooNear, { wanted: metres(wanted, language) })}</em>`
                        : nothing
                    }</small
                  >`
          }
        </span></label
      >`;
    })}
  </fieldset>`;
}

const metres = (distance: number, language: Language) =>
  formatNumber(distance, language, { maximumFractionDigits: 2 });

/** A select field. */
function choose<Value extends string>(
  values: readonly Value[],
  chosen: Value,
  nameOf: (value: Value) => string,
  onChoose: (value: Value) => void,
): TemplateResult {
  return html`<select
    .value=${chosen}
    @change=${({ target }: Event) => {
      const value = target instanceof HTMLSelectElement && values[target.selectedIndex];
      if (value) onChoose(value);
    }}
  >
    ${values.map((value) => html`<option value=${value} ?selected=${value === chosen}>${nameOf(value)}</option>`)}
  </select>`;
}
