import { html, type TemplateResult } from 'lit';

/** Mouths from a deep frown to a wide smile: the faces differ by shape, never by colour. */
const MOUTHS = [
  'M10.5 24.5c1.6-5 9.4-5 11 0',
  'M11 23c2.2-2.6 7.8-2.6 10 0',
  'M11 21.5h10',
  'M11 20c2.2 2.8 7.8 2.8 10 0',
  'M9.8 18.6h12.4c-.5 8-11.9 8-12.4 0z',
];

/** The face of a step, 0 being the worst of `steps`. It is an ornament: the word beside it says the same. */
export function face(step: number, steps: number): TemplateResult {
  const mouth = MOUTHS[Math.round((step * (MOUTHS.length - 1)) / Math.max(1, steps - 1))] ?? '';
  return html`<svg class="face" viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-width="1.75"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">
    <circle cx="16" cy="16" r="13.5"/>
    <path d="M11.5 11.6v1.8M20.5 11.6v1.8" stroke-width="2.4"/>
    <path d=${mouth}/>
  </svg>`;
}
