import { html, nothing, type TemplateResult } from 'lit';
import { fact } from './fact';
import type { Listed } from './register';
import { star } from './star';
import type { ListTexts } from './texts';

interface FrameView {
  listed: Listed;
  /** Whether it is among the desk's often used ones; undefined where none are kept. */
  isFavourite: boolean | undefined;
  texts: ListTexts;
  /** The facts, or what stands in their place until they are there. */
  facts: unknown;
  onBack: () => void;
  onFavourite: () => void;
}

/** A procedure as the list knows it, at once; its facts follow. */
export function procedureFrame(view: FrameView): TemplateResult {
  const { listed, isFavourite, texts, facts, onBack, onFavourite } = view;
  const leaveByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onBack();
  };
  return html`<article part="detail" @keydown=${leaveByKey}>
    <div class="frame-head">
      <button type="button" class="back" part="back" @click=${onBack}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M10 3 5 8l5 5" /></svg>${texts.back}
      </button>
      ${
        isFavourite === undefined
          ? nothing
          : html`<button
              type="button"
              class="star"
              part="favourite"
              aria-pressed=${isFavourite ? 'true' : 'false'}
              @click=${onFavourite}
            >${star()}${isFavourite ? texts.dropFavourite : texts.addFavourite}</button>`
      }
    </div>
    <h2 id="detail-title" tabindex="-1" lang="vi">${listed.name}</h2>
    <dl class="facts">
      ${fact(texts.code, [listed.code])}
      ${fact(texts.field, [listed.field])}
      ${fact(texts.issuer, [listed.issuer])}
    </dl>
    ${facts}
  </article>`;
}
