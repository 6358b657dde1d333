import { html, type TemplateResult } from 'lit';
import type { Playlist } from '../../../shared/led/playlist';
import type { Language } from '../../../shared/text/bilingual-text';
import { choice, field, numberIn, typedIn } from './fields';
import { LED_BUILDER_TEXTS as TEXTS } from './texts';

/** What holds for the whole list. */
export function generalForm(
  { theme, seconds, videoOrigins }: Playlist,
  language: Language,
  onChange: (change: Partial<Record<keyof Playlist, unknown>>) => void,
): TemplateResult {
  const grounds = (['dark', 'light'] as const).map((one) => [one, TEXTS[one][language]] as const);
  return html`<section aria-labelledby="general">
    <h2 id="general">${TEXTS.general[language]}</h2>
    <div class="fields">
      ${choice(TEXTS.theme[language], theme ?? 'dark', grounds, (value) => onChange({ theme: value }))}
      ${field(TEXTS.seconds[language], 'number', seconds, (event) => onChange({ seconds: numberIn(event) }))}
      <label class="wide"
        >${TEXTS.videoOrigins[language]}
        <textarea
          rows="2"
          .value=${(videoOrigins ?? []).join('\n')}
          @change=${(event: Event) => onChange({ videoOrigins: typedIn(event).split(/\s+/).filter(Boolean) })}
        ></textarea>
      </label>
    </div>
  </section>`;
}
