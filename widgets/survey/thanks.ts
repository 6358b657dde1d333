import { html, type TemplateResult } from 'lit';
import type { Language } from '../../shared/text/bilingual-text';
import { type Sign, sign } from '../sign';
import { face } from './face';
import type { Standing } from './submission';
import { SURVEY_TEXTS } from './texts';

/** One sign a standing, so that it is told by more than its colour. */
const SIGNS: Record<Standing, Sign> = {
  sending: 'dots',
  sent: 'tick',
  queued: 'bars',
  'set-aside': 'warning',
};

/** Shown once an answer is recorded: thanks, where the answer stands now, and the way to a new one. */
export function thanks(standing: Standing, language: Language, onAnother: () => void): TemplateResult {
  const texts = SURVEY_TEXTS[language];
  return html`<div class="sheet thanks" part="sheet thanks" lang=${language}>
    ${face(1, 2)}
    <h2 id="thanks" tabindex="-1">${texts.thanks}</h2>
    <p class="standing" role="status" data-standing=${standing}>
      ${sign(SIGNS[standing])}
      <span>${texts.standing[standing]}</span>
    </p>
    <button type="button" class="secondary" @click=${onAnother}>${texts.another}</button>
  </div>`;
}
