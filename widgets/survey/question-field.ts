import { html, nothing, type TemplateResult } from 'lit';
import type { Questionnaire } from '../../shared/satisfaction/questionnaire';
import type { Language } from '../../shared/text/bilingual-text';
import { sign } from '../sign';
import { face } from './face';
import { SURVEY_TEXTS } from './texts';

interface QuestionField {
  question: Questionnaire['questions'][number];
  /** Place in the questionnaire, from 1. */
  number: number;
  scale: Questionnaire['scale'];
  answer: number | undefined;
  language: Language;
  /** Called with the chosen step, or null where the choice is taken back. */
  onAnswer: (value: number | null) => void;
}

/** One question: a group of native radio buttons, each a face with its word. */
export function questionField(field: QuestionField): TemplateResult {
  const { question, number, scale, answer, language, onAnswer } = field;
  const texts = SURVEY_TEXTS[language];
  const criterion = question.criterion[language];
  const chosen = scale.find(({ value }) => value === answer);
  return html`<fieldset class="question" part="question" data-question=${question.id}>
    <legend>
      <span class="criterion">${number}. ${criterion}</span>
      <span class="wording">${question.text[language]}</span>
    </legend>
    <div class="scale">
      ${scale.map(
        ({ value, label }, index) => html`<label class="step" part="step">
          <input
            type="radio"
            name=${question.id}
            .value=${String(value)}
            .checked=${value === answer}
            @change=${() => onAnswer(value)}
            @keydown=${ignoreEnter}
          />
          <span class="frame" aria-hidden="true"></span>
          ${face(index, scale.length)}
          <span class="word">${label[language]}</span>
        </label>`,
      )}
    </div>
    <p class="choice">
      ${
        chosen
          ? html`${sign('tick')}
            <strong aria-hidden="true">${chosen.label[language]}</strong>
            <button
              type="button"
              class="quiet"
              aria-label=${texts.clearOf(criterion)}
              @click=${(event: Event) => {
                focusFirstStep(event);
                onAnswer(null);
              }}
            >
              ${texts.clear}
            </button>`
          : nothing
      }
    </p>
  </fieldset>`;
}

/** Enter in a radio button would send a form that is half filled, and an anonymous answer cannot be taken back. */
function ignoreEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

/** The button goes away with the choice: the focus must not fall out of the question. */
function focusFirstStep(event: Event): void {
  if (!(event.currentTarget instanceof HTMLElement)) return;
  event.currentTarget.closest('fieldset')?.querySelector('input')?.focus();
}
