import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ShownFigure } from './shown-figure';

const at = (percent: number) => `${percent}%`;

/**
 * A bar from 0 to 100 % with its interval as whiskers below it and the target as a dashed line. An ornament: the same stands
 * beside it in words. Drawn by attributes, since many sites forbid inline styles.
 */
export function figureBar(figure: ShownFigure | undefined, target: number | undefined): TemplateResult {
  return html`<svg class="bar" height="22" aria-hidden="true" focusable="false">
    <rect class="track" width="100%" y="2" height="10" rx="3" />
    ${figure ? bar(figure) : nothing}
    ${
      target === undefined
        ? nothing
        : svg`<line class="target" x1=${at(target)} x2=${at(target)} y1="0" y2="22" />`
    }
  </svg>`;
}

function bar({ value, low, high }: ShownFigure): TemplateResult {
  const whiskers = [
    { x1: low, x2: high, y1: 18, y2: 18 },
    { x1: low, x2: low, y1: 15, y2: 21 },
    { x1: high, x2: high, y1: 15, y2: 21 },
  ];
  return svg`<rect class="value" width=${at(value)} y="2" height="10" rx="3" />
    ${whiskers.map(({ x1, x2, y1, y2 }) => svg`<line x1=${at(x1)} x2=${at(x2)} y1=${y1} y2=${y2} />`)}`;
}
