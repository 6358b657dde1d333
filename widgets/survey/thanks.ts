import { html, type TemplateResult } from 'lit';
import { BARS, DOTS, sign, TICK, WARNING } from '../sign';
import { face } from './face';
import type { Material } from './load-material';
import type { Standing } from './submission';

/** One sign a standing, so that it is told by more than its colour. */
const SIGNS: Record<Standing, string> = {
  sending: DOTS,
  sent: TICK,
  queued: BARS,
  'set-aside': WARNING,
};

/** Shown once an answer is recorded: thanks, where the answer stands now, and the way to a new one. */
export function thanks(
  standing: Standing,
  { texts, lang }: Material,
  another: string,
  onAnother: () => void,
): TemplateResult {
  return html`<div class="sheet thanks" part="sheet thanks" lang=${lang}>
    ${face(1, 2)}
    <h2 id="thanks" tabindex="-1">${texts.thanks}</h2>
    <p class="standing" role="status" data-standing=${standing}>
      ${sign(SIGNS[standing])}
      <span>${texts.standing[standing]}</span>
    </p>
    <button type="button" class="secondary" @click=${onAnother}>${another}</button>
  </div>`;
}
