import { html, nothing, type TemplateResult } from 'lit';
import { contrast } from '../../../shared/look/contrast';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatNumber } from '../../../shared/text/format-number';
import { sign, TICK, WARNING } from '../../sign';
import { fillIn } from '../../survey/texts';
import { type Choice, LEAST_CONTRAST, textOn, USUAL_ACCENT } from './embed';
import { BUILDER_TEXTS as TEXTS } from './texts';

/** The grounds of each theme, on which text in the main colour stands. */
const GROUNDS: Record<string, string[]> = {
  light: ['#ffffff'],
  dark: ['#16181d'],
  auto: ['#ffffff', '#16181d'],
};

/** Whether the chosen colour can be read, on each ground and below the words that stand on it; nothing for the usual one. */
export function contrastNote(
  { accent, theme, tag }: Choice,
  language: Language,
): TemplateResult | typeof nothing {
  if (tag === 'hl-qr' || accent === USUAL_ACCENT) return nothing;
  const beside = [...(GROUNDS[theme] ?? []), textOn(accent)];
  const ratio = Math.min(...beside.map((other) => contrast(accent, other)));
  const good = ratio >= LEAST_CONTRAST;
  const shown = formatNumber(Math.floor(ratio * 10) / 10, language, { maximumFractionDigits: 1 });
  const text = good ? TEXTS.goodContrast : TEXTS.badContrast;
  return html`<p class="contrast" role="status" data-good=${good ? 'yes' : 'no'}>
    ${sign(good ? TICK : WARNING)} ${fillIn(text[language], language, { ratio: shown })}
  </p>`;
}
