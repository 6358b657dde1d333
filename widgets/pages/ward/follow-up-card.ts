import { html, nothing, type TemplateResult } from 'lit';
import type { FollowUp, FollowUpChange } from '../../../shared/satisfaction/follow-up';
import { isLowStep } from '../../../shared/satisfaction/low-step';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatDateTime, formatIsoDate } from '../../../shared/text/format-date';
import { nameCriterion } from '../../results/name-criterion';
import { BARS, DOTS, sign, TICK, WARNING } from '../../sign';
import { CRITERION_NAMES } from './criterion-names';
import { WARD_TEXTS } from './texts';

interface CardOptions {
  language: Language;
  /** What is being written on this card. */
  writing: 'handed' | 'closed' | undefined;
  onWrite: (state: 'handed' | 'closed' | undefined) => void;
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
  const { language, writing } = options;
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
    ${writing ? renderForm(item, writing, options) : renderButtons(item, options)}
  </li>`;
}

function renderButtons({ state }: FollowUp, { language, onWrite, onChange }: CardOptions): TemplateResult {
  const texts = WARD_TEXTS[language];
  const button = (label: string, act: () => void) =>
    html`<button type="button" class="small-button" @click=${act}>${label}</button>`;
  return html`<div class="row">
    ${state === 'new' ? button(texts.markRead, () => onChange({ state: 'read' })) : nothing}
    ${state === 'closed' ? button(texts.reopen, () => onChange({ state: 'read' })) : nothing}
    ${state === 'closed' ? nothing : button(texts.handOn, () => onWrite('handed'))}
    ${state === 'closed' ? nothing : button(texts.close, () => onWrite('closed'))}
  </div>`;
}

function renderForm(
  { handedTo, done }: FollowUp,
  writing: 'handed' | 'closed',
  { language, onWrite, onChange }: CardOptions,
): TemplateResult {
  const texts = WARD_TEXTS[language];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const text = String(new FormData(event.target).get('text') ?? '').trim();
    onChange(writing === 'handed' ? { state: 'handed', handedTo: text } : { state: 'closed', done: text });
  };
  return html`<form @submit=${submit}>
    ${
      writing === 'handed'
        ? html`<label
            >${texts.handedTo} <input name="text" required maxlength="80" pattern=".*\\S.*" .value=${handedTo ?? ''}
          /></label>`
        : html`<label
            >${texts.done} <textarea name="text" required maxlength="1000" rows="3" .value=${done ?? ''}></textarea
          ></label>`
    }
    <div class="row">
      <button class="primary small-button">${texts.save}</button>
      <button type="button" class="small-button" @click=${() => onWrite(undefined)}>${texts.cancel}</button>
    </div>
  </form>`;
}
