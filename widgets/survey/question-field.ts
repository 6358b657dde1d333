import { html, nothing, type TemplateResult } from 'lit';
import type { Questionnaire } from '../../shared/satisfaction/questionnaire';
import { BARS, SOUND, sign, TICK } from '../sign';
import { face } from './face';
import type { Material } from './load-material';
import { fillIn } from './texts';

interface QuestionField {
  question: Questionnaire['questions'][number];
  /** Where questions stand under each other: place in the questionnaire, from 1. */
  number?: number;
  /** Id of what says how far the person is, where each question has a screen: a screen reader reads it with the question. */
  progress?: string;
  material: Material;
  answer: number | undefined;
  /** Called with the chosen step, or null where the choice is taken back; `pressed` with a finger or a mouse. */
  onAnswer: (value: number | null, pressed: boolean) => void;
  /** Where the question can be read aloud: whether it is being read, and what its button does. */
  reading?: { on: boolean; toggle: () => void };
}

/** One question: a group of native radio buttons, each a face with its word. */
export function questionField(field: QuestionField): TemplateResult {
  const { question, number, progress, material, answer, onAnswer, reading } = field;
  const { texts, lang, questionnaire } = material;
  const { scale } = questionnaire;
  const chosen = scale.find(({ value }) => value === answer);
  return html`<fieldset
    id="question-${question.id}"
    class="question"
    part="question"
    data-question=${question.id}
    tabindex="-1"
    aria-labelledby=${progress ? `${progress} asked` : nothing}
  >
    <legend id=${progress ? 'asked' : nothing}>
      <span class="criterion">${number ? `${number}. ` : ''}${question.criterion}</span>
      <span class="wording">${question.text}</span>
    </legend>
    ${
      reading
        ? html`<button
            type="button"
            class="quiet read"
            aria-label=${reading.on ? texts.stop : fillIn(texts.readOf, lang, { criterion: question.criterion })}
            @click=${reading.toggle}
          >
            ${sign(reading.on ? BARS : SOUND)} ${reading.on ? texts.stop : texts.read}
          </button>`
        : nothing
    }
    <div class="scale">
      ${scale.map(
        ({ value, label }, index) => html`<label class="step" part="step">
          <input
            type="radio"
            name=${question.id}
            .value=${String(value)}
            .checked=${value === answer}
            @click=${({ detail }: MouseEvent) => {
              pressed = detail > 0;
            }}
            @change=${() => onAnswer(value, pressed)}
            @keydown=${ignoreEnter}
          />
          <span class="frame" aria-hidden="true"></span>
          ${face(index, scale.length)}
          <span class="word">${label}</span>
        </label>`,
      )}
    </div>
    <p class="choice">
      ${
        chosen
          ? html`${sign(TICK)}
            <strong aria-hidden="true">${chosen.label}</strong>
            <button
              type="button"
              class="quiet"
              aria-label=${fillIn(texts.clearOf, lang, { criterion: question.criterion })}
              @click=${(event: Event) => {
                focusFirstStep(event);
                onAnswer(null, false);
              }}
            >
              ${texts.clear}
            </button>`
          : nothing
      }
    </p>
  </fieldset>`;
}

/** Whether the latest click, which comes before its change, was a finger's or a mouse's: a key's has no detail. */
let pressed = false;

/** Enter in a radio button would send a form that is half filled, and an anonymous answer cannot be taken back. */
function ignoreEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

/** The button goes away with the choice: the focus must not fall out of the question. */
function focusFirstStep(event: Event): void {
  if (!(event.currentTarget instanceof HTMLElement)) return;
  event.currentTarget.closest('fieldset')?.querySelector('input')?.focus();
}
