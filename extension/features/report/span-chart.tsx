import { STATE_SHAPES } from '../../../shared/look/state-shapes';
import type { State } from '../../../shared/look/tokens';
import type { Language } from '../../../shared/text/bilingual-text';
import { StateShape } from '../../ui/state-shape';
import type { SpanCount } from './count-by-span';
import { DataTable } from './data-table';
import { areMonths, SETTLED, spanName, spanTable } from './span-table';
import { TABLE_TEXTS } from './table-texts';

const STATE_OF: Record<(typeof SETTLED)[number], State> = { early: 'ok', 'on-time': 'done', late: 'overdue' };

/** Sizes in the drawing's own units: as wide as the narrowest panel, whatever it shows. */
const WIDEST = 300;
const WIDEST_STEP = 40;
const LABEL = 38;
const HEIGHT = 120;
const SHAPE = 12;

/** What was settled in each week or month, early, on time and late upon each other; the figures stand behind it. */
export function SpanChart({ spans, language }: { spans: SpanCount[]; language: Language }) {
  const table = spanTable(spans, language);
  const isMonth = areMonths(spans);
  const sumOf = (span: SpanCount) => SETTLED.reduce((sum, name) => sum + span[name], 0);
  const most = Math.max(1, ...spans.map(sumOf));
  const step = Math.min(WIDEST_STEP, WIDEST / spans.length);
  const bar = step * 0.7;
  const width = spans.length * step;
  // as many names as there is room for, the last one always
  const every = Math.ceil(LABEL / step);
  return (
    <section aria-labelledby="spans">
      <h3 id="spans">{table.title}</h3>
      <p class="legend">
        {SETTLED.map((name) => (
          <span key={name} class="left" data-state={STATE_OF[name]}>
            <StateShape state={STATE_OF[name]} /> {TABLE_TEXTS[name][language]}
          </span>
        ))}
      </p>
      <svg
        class="bars"
        viewBox={`0 0 ${width} ${HEIGHT + 34}`}
        style={{ maxWidth: `${width * 1.6}px` }}
        aria-hidden="true"
      >
        {spans.map((span, index) => {
          let top = HEIGHT + 14;
          const x = index * step + (step - bar) / 2;
          const middle = x + bar / 2;
          const sum = sumOf(span);
          return (
            <g key={span.from}>
              {SETTLED.map((name) => {
                const height = (span[name] / most) * HEIGHT;
                top -= height;
                const at = top + height / 2;
                return (
                  height > 0 && (
                    <g key={name}>
                      <rect x={x} y={top} width={bar} height={Math.max(1, height - 1)} fill={ink(name)} />
                      {height > SHAPE + 4 && bar > SHAPE && (
                        <path
                          d={STATE_SHAPES[STATE_OF[name]]}
                          fill="var(--hl-ground)"
                          transform={`translate(${middle - SHAPE / 2} ${at - SHAPE / 2})`}
                        />
                      )}
                    </g>
                  )
                );
              })}
              <text x={middle} y={top - 3}>
                {sum > 0 ? sum : ''}
              </text>
              <text x={middle} y={HEIGHT + 28} class="axis">
                {(spans.length - 1 - index) % every === 0 &&
                  spanName(span, isMonth).slice(0, isMonth ? 2 : 5)}
              </text>
            </g>
          );
        })}
        <line x1="0" x2={width} y1={HEIGHT + 14} y2={HEIGHT + 14} stroke="var(--hl-line)" />
      </svg>
      <details>
        <summary>{TABLE_TEXTS.asTable[language]}</summary>
        <DataTable table={table} language={language} isTitled />
      </details>
    </section>
  );
}

const ink = (name: (typeof SETTLED)[number]) => `var(--hl-${STATE_OF[name]}-ink)`;
