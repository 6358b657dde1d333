import { html, nothing, type TemplateResult } from 'lit';
import type { BilingualText, Language } from '../../../shared/text/bilingual-text';
import { QUESTIONNAIRE_NAMES } from '../../survey/load-material';
import { QUESTIONNAIRE_WORDS } from '../kiosk/texts';
import { type Choice, TAGS } from './embed';
import { TAG_WORDS, BUILDER_TEXTS as TEXTS } from './texts';

/** The fields in which a ward says what it wants to embed, those that the chosen tag has. */
export function choiceFields(
  choice: Choice,
  language: Language,
  onChange: (part: Partial<Choice>) => void,
): TemplateResult {
  const { tag } = choice;
  const field = (name: keyof Choice, label: BilingualText, type = 'text') =>
    html`<label
      >${label[language]}
      <input
        name=${name}
        type=${type}
        autocomplete="off"
        autocapitalize="off"
        .value=${choice[name]}
        @input=${({ target }: Event) => {
          if (target instanceof HTMLInputElement) onChange({ [name]: target.value.trim() });
        }}
    /></label>`;
  const select = (name: keyof Choice, label: BilingualText, options: [value: string, word: string][]) =>
    html`<label
      >${label[language]}
      <select
        name=${name}
        @change=${({ target }: Event) => {
          if (target instanceof HTMLSelectElement) onChange({ [name]: target.value });
        }}
      >
        ${options.map(
          ([value, word]) =>
            html`<option value=${value} ?selected=${value === choice[name]}>${word}</option>`,
        )}
      </select></label
    >`;
  const words = (texts: Record<string, BilingualText>) =>
    Object.entries(texts).map(([value, text]): [string, string] => [value, text[language]]);
  const isSurvey = tag === 'hl-survey';
  const isResults = tag === 'hl-results';
  return html`<div class="fields">
    ${select(
      'tag',
      TEXTS.what,
      TAGS.map((one) => [one, TAG_WORDS[one][language]]),
    )}
    ${isSurvey || isResults ? html`${field('unit', TEXTS.unit)} ${field('endpoint', TEXTS.endpoint, 'url')}` : nothing}
    ${field('folder', TEXTS.folder, 'url')}
    ${
      isSurvey
        ? html`${select(
            'questionnaire',
            TEXTS.questionnaire,
            QUESTIONNAIRE_NAMES.map((name) => [name, QUESTIONNAIRE_WORDS[name]?.[language] ?? name]),
          )}
          ${select('mode', TEXTS.mode, words({ page: TEXTS.page, steps: TEXTS.steps }))}`
        : nothing
    }
    ${isResults ? html`${field('target', TEXTS.target)} ${field('floor', TEXTS.floor)}` : nothing}
    ${
      isSurvey || tag === 'hl-qr'
        ? html`${field('survey', TEXTS.survey, 'url')} ${field('desk', TEXTS.desk)}
          ${field('procedure', TEXTS.procedure)}`
        : nothing
    }
    ${select('lang', TEXTS.lang, [
      ['vi', 'Tiếng Việt'],
      ['en', 'English'],
    ])}
    ${select('theme', TEXTS.theme, words({ light: TEXTS.light, dark: TEXTS.dark, auto: TEXTS.auto }))}
    ${tag === 'hl-qr' ? nothing : field('accent', TEXTS.accent, 'color')}
  </div>`;
}
