import { html, nothing, type TemplateResult } from 'lit';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
/** What stands in the field of an event. */
export const typedIn = ({ target }: Event): string => (target as Control).value;
/** What is no number stays as it was typed, so that the message names it. */
export const numberIn = (event: Event): number | string => {
  const typed = typedIn(event).trim().replace(',', '.');
  return typed === '' || Number.isNaN(Number(typed)) ? typed : Number(typed);
};

/** A labelled input. */
export const field = (
  label: string,
  type: 'text' | 'url' | 'date' | 'number',
  value: string | number | undefined,
  onInput: (event: Event) => void,
  hint?: string,
): TemplateResult =>
  html`<label
    >${label}
    <input
      type=${type === 'number' ? 'text' : type}
      inputmode=${type === 'number' ? 'decimal' : nothing}
      autocomplete="off"
      .value=${String(value ?? '')}
      @change=${onInput}
    />${hint ? html`<small>${hint}</small>` : nothing}</label
  >`;

/** A labelled list to choose from. */
export const choice = (
  label: string,
  value: string,
  options: readonly (readonly [value: string, word: string])[],
  onChange: (value: string) => void,
): TemplateResult =>
  html`<label
    >${label}
    <select @change=${(event: Event) => onChange(typedIn(event))}>
      ${options.map(([one, word]) => html`<option value=${one} ?selected=${one === value}>${word}</option>`)}
    </select></label
  >`;

/** A box to tick. */
export const tick = (label: string, isOn: boolean, onChange: (on: boolean) => void): TemplateResult =>
  html`<label class="tick"
    ><input
      type="checkbox"
      .checked=${isOn}
      @change=${({ target }: Event) => onChange((target as HTMLInputElement).checked)}
    />
    ${label}</label
  >`;
