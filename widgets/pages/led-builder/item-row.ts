import { html, nothing, type TemplateResult } from 'lit';
import { isShownAt } from '../../../shared/led/is-shown-at';
import { readPlaylist } from '../../../shared/led/read-playlist';
import type { BilingualText } from '../../../shared/text/bilingual-text';
import { stateTag } from '../../state-tag';
import { describeItem, type ItemFormOptions, itemForm } from './item-form';
import { LED_BUILDER_TEXTS as TEXTS } from './texts';

interface ItemRowOptions extends ItemFormOptions {
  /** From 0. */
  place: number;
  count: number;
  /** The moment for which the list tells what is shown. */
  at: Date;
  onMove: (by: -1 | 1) => void;
  onLook: () => void;
  onRemove: () => void;
}

/** An item of the list: a line that opens into its form. */
export function itemRow({
  place,
  count,
  at,
  onMove,
  onLook,
  onRemove,
  ...form
}: ItemRowOptions): TemplateResult {
  const { item, language } = form;
  const { what, when } = describeItem(item, language);
  const name = `${place + 1}. ${what}`;
  const isWrong = readPlaylist({ version: 1, items: [item] }).problems.length > 0;
  const button = (id: string, text: BilingualText, onClick: () => void, isOff = false) =>
    html`<button type="button" name=${id} aria-label=${`${text[language]}: ${name}`} ?disabled=${isOff} @click=${onClick}>
      ${text[language]}
    </button>`;
  return html`<li>
    <details id=${`item-${place}`}>
      <summary>
        <strong>${name}</strong> <span class="hint">${when}</span>
        ${isWrong ? stateTag('urgent', TEXTS.isWrong[language]) : nothing}
        ${isShownAt(item, at) ? stateTag('ok', TEXTS.shown[language]) : stateTag('paused', TEXTS.notShown[language])}
      </summary>
      <div class="inside">
        ${itemForm(form)}
        <div class="buttons">
          ${button('up', TEXTS.up, () => onMove(-1), place === 0)}
          ${button('down', TEXTS.down, () => onMove(1), place === count - 1)}
          ${button('look', TEXTS.look, onLook)} ${button('remove', TEXTS.remove, onRemove)}
        </div>
      </div>
    </details>
  </li>`;
}
