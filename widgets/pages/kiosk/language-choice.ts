import { html, nothing, type TemplateResult } from 'lit';
import { LANGUAGE_NAMES } from '../../survey/language-names';

/** The languages of the survey, each in its own words, so that who needs one can find it; nothing where there is one. */
export function languageChoice(
  label: string,
  spoken: string,
  onChoose: (code: string) => void,
): TemplateResult | typeof nothing {
  if (LANGUAGE_NAMES.length < 2) return nothing;
  return html`<div class="top" role="group" aria-label=${label}>
    ${LANGUAGE_NAMES.map(
      ({ code, name }) =>
        html`<button
          type="button"
          lang=${code}
          aria-pressed=${code === spoken ? 'true' : 'false'}
          @click=${() => onChoose(code)}
        >
          ${name}
        </button>`,
    )}
  </div>`;
}
