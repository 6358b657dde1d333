import { html, nothing, type TemplateResult } from 'lit';
import { FOLLOW_UP_LIMITS, type FollowUp, type FollowUpChange } from '../../../shared/satisfaction/follow-up';
import { isLowStep } from '../../../shared/satisfaction/low-step';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatDateTime, formatIsoDate } from '../../../shared/text/format-date';
import { nameCriterion } from '../../results/name-criterion';
import { BARS, DOTS, sign, TICK, WARNING } from '../../sign';
import { CRITERION_NAMES } from './criterion-names';
import type { Draft } from './kept-drafts';
import { WARD_TEXTS } from './texts';

interface CardOptions {
  language: Language;
  /** What is being written on this card. */
  draft: Draft | undefined;
  /** A field is to be opened, or closed without saving. */
  onWrite: (state: Draft['state'] | undefined) => void;
  onType: (draft: Draft) => void;
  onChange: (change: Omit<FollowUpChange, 'seenAt'>) => void;
}

const SIGNS: Record<FollowUp['state'], string> = {
  new: WARNING,
  read: DOTS,
  handed: BARS,
  closed: TICK,
};

/** One answer that asks for a look, with what became of it and what can be done. */
export function followUpCard(item: FollowUp, options: CardOptions): TemplateResult {
  const { language, draft } = options;
  const texts = WARD_TEXTS[language];
  const low = Object.entries(item.answers)
    .filter(([, answer]) => isLowStep(answer))
    .map(([id, answer]) => `${nameCriterion(id, CRITERION_NAMES[language])} (${answer}/5)`);
  const where = [formatIsoDate(item.submittedOn), item.desk, item.procedure].filter(Boolean).join(' · ');
  return html`<li class="card" data-id=${item.id} tabindex="-1">
    <div class="row">
      <span class="tag" data-kind=${item.state}>${sign(SIGNS[item.state])} ${texts.state[item.state]}</span>
      <span class="secondary">${where}</span>
      ${item.flagged ? html`<span class="tag">${texts.suspicious}</span>` : nothing}
    </div>
    ${item.comment ? html`<p class="words">${item.comment}</p>` : nothing}
    ${low.length > 0 ? html`<p>${texts.low(low.join(', '))}</p>` : nothing}
    ${item.handedTo ? html`<p>${texts.handedToIs(item.handedTo)}</p>` : nothing}
    ${item.done ? html`<p class="words">${texts.doneIs(item.done)}</p>` : nothing}
    ${item.changedAt ? html`<p class="secondary">${formatDateTime(new Date(item.changedAt))}</p>` : nothing}
    ${draft ? renderForm(draft, options) : renderButtons(item, options)}
  </li>`;
}

function renderButtons({ state }: FollowUp, { language, onWrite, onChange }: CardOptions): TemplateResult {
  const texts = WARD_TEXTS[language];
  const button = (label: string, act: () => void) =>
    html`<button type="button" class="small-button" @click=${act}>${label}</button>`;
  return html`<div class="row" data-print="no">
    ${state === 'new' ? button(texts.markRead, () => onChange({ state: 'read' })) : nothing}
    ${state === 'closed' ? button(texts.reopen, () => onChange({ state: 'read' })) : nothing}
    ${state === 'closed' ? nothing : button(texts.handOn, () => onWrite('handed'))}
    ${state === 'closed' ? nothing : button(texts.close, () => onWrite('closed'))}
  </div>`;
}

function renderForm(
  { state, text: written }: Draft,
  { language, onWrite, onType, onChange }: CardOptions,
): TemplateResult {
  const texts = WARD_TEXTS[language];
  const type = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    target.setCustomValidity('');
    onType({ state, text: target.value });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const field = event.target.querySelector<HTMLInputElement | HTMLTextAreaElement>('[name="text"]');
    const text = field?.value.trim() ?? '';
    if (text === '') {
      field?.setCustomValidity(texts.needsWords);
      field?.reportValidity();
    } else onChange(state === 'handed' ? { state, handedTo: text } : { state, done: text });
  };
  return html`<form data-print="no" @submit=${submit}>
    ${
      state === 'handed'
        ? html`<label
            >${texts.handedTo}
            <input name="text" required maxlength=${FOLLOW_UP_LIMITS.handedTo} autocomplete="off" .value=${written} @input=${type}
          /></label>`
        : html`<label
            >${texts.done}
            <textarea name="text" required maxlength=${FOLLOW_UP_LIMITS.done} rows="3" .value=${written} @input=${type}></textarea
          ></label>`
    }
    <div class="row">
      <button class="primary small-button">${texts.save}</button>
      <button type="button" class="small-button" @click=${() => onWrite(undefined)}>${texts.cancel}</button>
    </div>
  </form>`;
}
