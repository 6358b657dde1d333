import { html, type TemplateResult } from 'lit';
import type { Language } from '../../shared/text/bilingual-text';
import { face } from './face';
import type { Standing } from './submission';
import { SURVEY_TEXTS } from './texts';

/** One shape a standing, so that it is told by more than its colour. */
const SHAPES: Record<Standing, string> = {
  sending: 'M4 10h.01M10 10h.01M16 10h.01',
  sent: 'M4 10.5l4 4 8-9',
  queued: 'M7 4.5v11M13 4.5v11',
  'set-aside': 'M10 3l8 14H2zM10 8.5v3.5M10 14.6v.1',
};

/** Shown once an answer is recorded: thanks, where the answer stands now, and the way to a new one. */
export function thanks(standing: Standing, language: Language, onAnother: () => void): TemplateResult {
  const texts = SURVEY_TEXTS[language];
  return html`<div class="sheet thanks" part="sheet thanks" lang=${language}>
    ${face(1, 2)}
    <h2 id="thanks" tabindex="-1">${texts.thanks}</h2>
    <p class="standing" role="status" data-standing=${standing}>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d=${SHAPES[standing]} /></svg>
      <span>${texts.standing[standing]}</span>
    </p>
    <button type="button" class="secondary" @click=${onAnother}>${texts.another}</button>
  </div>`;
}
