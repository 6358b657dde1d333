import { html, type TemplateResult } from 'lit';

/** A code as SVG. Black and white are no colours of the look: scanners need them, whatever the theme or the page's style. */
export function qrImage(modules: boolean[][], name: string): TemplateResult {
  const size = modules.length;
  const box = `0 0 ${size} ${size}`;
  return html`<svg part="code" role="img" aria-label=${name} viewBox=${box} shape-rendering="crispEdges">
    <path fill="#fff" d="M0 0h${size}v${size}H0z" /><path fill="#000" d=${darkPath(modules)} />
  </svg>`;
}

/**
 * The dark modules as the path of an SVG, one unit a module. Neighbours of a row are one rectangle: no hairlines between
 * them in print, and a shorter path.
 */
export function darkPath(modules: boolean[][]): string {
  return modules
    .flatMap((row, y) => {
      const line = row.map((dark) => (dark ? '1' : '0')).join('');
      return [...line.matchAll(/1+/g)].map(
        (run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`,
      );
    })
    .join('');
}
