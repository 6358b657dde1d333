import { html, nothing, type TemplateResult } from 'lit';
import type { BilingualText } from '../../../shared/text/bilingual-text';
import type { CollectorUnit } from '../../read-collector-unit';
import type { Material } from '../../survey/load-material';
import { SLIPS_TEXTS as TEXTS } from './texts';
import { readDigits } from './typed-answers';

interface SlipEntry {
  material: Material;
  /** What is typed so far, one digit a question. */
  digits: string;
  /** Where slips go, as it was set last on this machine. */
  collector: CollectorUnit | undefined;
  /** YYYY-MM-DD. */
  today: string;
  /** What keeps the slip from being saved. */
  message: string | undefined;
  /** Slips saved since the page was opened, and those of this machine that are not sent yet. */
  saved: { count: number; waiting: number };
  say: (text: BilingualText, values?: Record<string, string | number>) => string;
  /** Takes what is typed. @returns what of it means something */
  onType: (typed: string) => string;
  onSave: (event: SubmitEvent) => void;
}

/** The form in which a filled-in slip is typed: one key a question, Enter saves it. */
export function slipEntry(entry: SlipEntry): TemplateResult {
  const { material, digits, collector, today, message, saved, say, onType, onSave } = entry;
  const { questionnaire } = material;
  const typed = readDigits(digits, questionnaire);
  const steps = questionnaire.scale.map(({ value }) => value).join(', ');
  const field = (name: 'unit' | 'endpoint' | 'desk', limit: number) =>
    html`<label
      >${say(TEXTS[name])}
      <input name=${name} .defaultValue=${name === 'desk' ? '' : (collector?.[name] ?? '')} ?required=${name !== 'desk'} maxlength=${limit} autocomplete="off"
    /></label>`;
  return html`<form class="entry" @submit=${onSave}>
    <h2>${say(TEXTS.entry)}</h2>
    <div class="fields">
      ${field('unit', 64)} ${field('endpoint', 500)} ${field('desk', 80)}
      <label>${say(TEXTS.day)} <input name="day" type="date" .value=${today} max=${today} required /></label>
      <label
        >${say(TEXTS.channel)}
        <select name="channel">
          <option value="paper">${say(TEXTS.paper)}</option>
          <option value="assisted">${say(TEXTS.assisted)}</option>
        </select></label
      >
    </div>
    <label
      >${say(TEXTS.answers)}
      <input
        class="digits"
        inputmode="numeric"
        autocomplete="off"
        aria-describedby="entry-fault hint"
        aria-invalid=${message ? 'true' : nothing}
        .value=${digits}
        @input=${({ target }: Event) => {
          // a key that means nothing changes no property, but stands in the field
          if (target instanceof HTMLInputElement) target.value = onType(target.value);
        }}
    /></label>
    <div class="said">
      <div id="entry-fault" role="alert">${message ? html`<p class="message">${message}</p>` : nothing}</div>
      <p role="status">${saved.count > 0 && !message ? say(TEXTS.saved, saved) : nothing}</p>
    </div>
    <p id="hint" class="hint">${say(TEXTS.hint, { steps })}</p>
    <ol class="typed">
      ${questionnaire.questions.map(({ criterion }, place) => {
        const answer = typed[place];
        const label = questionnaire.scale.find(({ value }) => value === answer)?.label;
        return html`<li class=${place === typed.length ? 'now' : ''}>
          <span>${place + 1}. ${criterion}</span>
          <strong>${answer === undefined ? '' : (label ?? say(TEXTS.skipped))}</strong>
        </li>`;
      })}
    </ol>
    <label>${say(TEXTS.comment)} <textarea name="comment" rows="2" @keydown=${saveByKey}></textarea></label>
    <div class="buttons"><button class="primary">${say(TEXTS.save)}</button></div>
  </form>`;
}

/** In the comment Enter begins a line; with Ctrl it saves the slip, as it does in the answers. */
function saveByKey(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  const field = event.target;
  if (!(field instanceof HTMLTextAreaElement)) return;
  // Safari 15 has no `requestSubmit`
  field.form?.querySelector<HTMLButtonElement>('.primary')?.click();
}
