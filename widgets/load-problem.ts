import { html, nothing, type TemplateResult } from 'lit';
import type { BilingualText, Language } from '../shared/text/bilingual-text';
import type { LoadError, LoadFailure } from './load-file';

const FAILURES: Record<LoadFailure['reason'], BilingualText> = {
  network: {
    vi: 'Không kết nối được. Vui lòng kiểm tra mạng rồi thử lại.',
    en: 'There is no connection. Please check the network, then try again.',
  },
  status: { vi: 'Máy chủ không đưa ra tệp này:', en: 'The server did not give the file:' },
  content: { vi: 'Tệp không đúng dạng:', en: 'The file is not of the right form:' },
};
const RETRY: BilingualText = { vi: 'Thử lại', en: 'Try again' };

/** Stands where a file could not be loaded: what `said` names, why, and a button (`#retry`) that tries again. */
export function loadProblem(
  said: string,
  { failure }: LoadError,
  language: Language,
  onRetry: () => void,
): TemplateResult {
  const detail = failure.said?.[language] ?? failure.detail;
  return html`<div part="message" role="alert">
      <p>${said}</p>
      <p>${FAILURES[failure.reason][language]} ${detail ? html`<code>${detail}</code>` : nothing}</p>
    </div>
    <button id="retry" type="button" part="retry" @click=${onRetry}>${RETRY[language]}</button>`;
}
