import { html, type TemplateResult } from 'lit';
import type { Procedure } from '../../shared/procedures/procedure';
import type { DetailTexts } from './detail-texts';

/** The ways in which a procedure is taken along: on paper, or as its address. */
export function sheetActions({ name }: Procedure, address: string, texts: DetailTexts): TemplateResult {
  const share = async (event: Event) => {
    const said = (event.currentTarget as Element).parentElement?.querySelector('[role=status]');
    if (typeof navigator.share === 'function') {
      const failed = await navigator.share({ title: name, url: address }).then(
        () => false,
        // whoever closes the dialog has not failed; where a frame or a computer may not share, the address is copied
        (error: unknown) => !(error instanceof DOMException && error.name === 'AbortError'),
      );
      if (!failed) return;
    }
    const isCopied = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    if (said) said.textContent = isCopied ? texts.copied : texts.notCopied;
  };
  return html`<div class="sheet-actions">
    <button type="button" part="print" @click=${() => print()}>${texts.print}</button>
    <button type="button" part="share" @click=${share}>${texts.share}</button>
    <p role="status"></p>
  </div>`;
}
