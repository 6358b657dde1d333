import { html, nothing, type TemplateResult } from 'lit';
import type { BilingualText, Language } from '../../../shared/text/bilingual-text';
import { readEndpoint } from '../../read-endpoint';
import { sayFault } from '../../say-fault';
import { QUESTIONNAIRE_NAMES, surveyLanguages } from '../../survey/load-material';
import { isPin, type KioskSettings, SETTING_LIMITS } from './kiosk-settings';
import { QUESTIONNAIRE_WORDS, KIOSK_TEXTS as TEXTS } from './texts';

interface SettingsForm {
  settings: KioskSettings;
  language: Language;
  message: string | undefined;
  /** What the tablet has done today, in sentences; undefined where it is set up for the first time. */
  figures: string[] | undefined;
  /** The answers that it could not send. */
  unsent: TemplateResult | undefined;
  onSave: (settings: KioskSettings, pin: string) => void;
  onCancel: (() => void) | undefined;
}

/** The tablet's settings as a form. */
export function settingsForm(form: SettingsForm): TemplateResult {
  const { settings, language, message, figures, unsent, onSave, onCancel } = form;
  const text = (name: 'unit' | 'desk' | 'procedure' | 'endpoint', required: boolean) =>
    html`<label
      >${TEXTS[name][language]}
      <input
        name=${name}
        .value=${settings[name]}
        ?required=${required}
        maxlength=${name === 'endpoint' ? 500 : SETTING_LIMITS[name]}
        autocomplete="off"
        autocapitalize="off"
    /></label>`;
  return html`<form
    class="sheet panel"
    lang=${language}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      if (!(event.target instanceof HTMLFormElement)) return;
      const given = new FormData(event.target);
      const of = (name: string) => String(given.get(name) ?? '').trim();
      onSave(
        {
          ...{ unit: of('unit'), endpoint: of('endpoint'), desk: of('desk'), procedure: of('procedure') },
          ...{ questionnaire: of('questionnaire'), lang: of('lang') },
          theme: of('theme') === 'dark' ? 'dark' : 'light',
        },
        of('pin'),
      );
    }}
  >
    <h2 id="title" tabindex="-1">${TEXTS.setUp[language]}</h2>
    ${figures?.map((figure) => html`<p class="figures">${figure}</p>`)}
    ${unsent}
    <div class="fields">
      ${text('unit', true)} ${text('endpoint', true)} ${text('desk', false)} ${text('procedure', false)}
      ${choice('questionnaire', TEXTS.questionnaire[language], settings, QUESTIONNAIRE_NAMES, wordsFor(QUESTIONNAIRE_WORDS, language))}
      ${choice('lang', TEXTS.lang[language], settings, surveyLanguages(), { vi: 'Tiếng Việt', en: 'English' })}
      ${choice('theme', TEXTS.theme[language], settings, ['light', 'dark'], {
        light: TEXTS.light[language],
        dark: TEXTS.dark[language],
      })}
      <label
        >${TEXTS.newPin[language]}
        <input name="pin" type="password" inputmode="numeric" autocomplete="new-password" ?required=${!onCancel} />
        <small>${TEXTS.newPinHint[language]}</small></label
      >
    </div>
    ${message ? html`<p class="message" role="alert">${message}</p>` : nothing}
    <div class="buttons">
      ${onCancel ? html`<button type="button" @click=${onCancel}>${TEXTS.cancel[language]}</button>` : nothing}
      <button class="primary">${TEXTS.save[language]}</button>
    </div>
  </form>`;
}

const wordsFor = (words: Record<string, BilingualText>, language: Language): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([name, word]) => [name, word[language]]));

function choice(
  name: 'questionnaire' | 'lang' | 'theme',
  label: string,
  settings: KioskSettings,
  values: readonly string[],
  words: Record<string, string> = {},
): TemplateResult {
  return html`<label
    >${label}
    <select name=${name}>
      ${values.map(
        (value) =>
          html`<option value=${value} ?selected=${value === settings[name]}>${words[value] ?? value}</option>`,
      )}
    </select></label
  >`;
}

/** What is wrong with settings before they are kept. */
export function findProblem(
  settings: KioskSettings,
  pin: string,
  isNew: boolean,
  pageUrl: string,
): BilingualText | undefined {
  const address = readEndpoint(settings.endpoint, pageUrl);
  if ('fault' in address) return sayFault(address);
  return (pin !== '' || isNew) && !isPin(pin) ? TEXTS.badPin : undefined;
}
