import type { CountedDay, DayCount } from '../../../shared/deadlines/explanation/count-days';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatIso } from '../../../shared/text/format-date';
import { TEXTS } from '../../ui/texts';

/** Measures of a day, px; of the clock its working part is drawn. */
const WIDTH = 24;
const HEIGHT = 36;
const [FIRST_HOUR, LAST_HOUR] = [6, 18];
const BLOCK = 14;

type Mark = 'worked' | 'passed' | 'rest' | 'holiday' | 'paused';

interface DayStripProps {
  count: DayCount;
  /** Days that are drawn; 'gap' stands for those left out. */
  days: (CountedDay | 'gap')[];
  language: Language;
}

/**
 * The days of a span side by side: sessions as blocks with lunch between them, filled where they count; days off and pauses
 * each with a mark of its own. The table beside it says the same in words.
 */
export function DayStrip({ count, days, language }: DayStripProps) {
  const marks = new Set(days.flatMap((day) => (day === 'gap' ? [] : marksOf(day, count))));
  return (
    <div>
      <svg class="strip" aria-hidden="true" width={days.length * WIDTH} height={HEIGHT + 16}>
        {days.map((day, i) => (
          <g key={day === 'gap' ? day : day.date} transform={`translate(${i * WIDTH})`}>
            {day === 'gap' ? (
              <text x={WIDTH / 2} y={HEIGHT / 2}>
                …
              </text>
            ) : (
              <Day day={day} count={count} />
            )}
          </g>
        ))}
      </svg>
      <p class="legend" aria-hidden="true">
        {[...marks].map((mark) => (
          <span key={mark}>
            <svg width={BLOCK} height="12" aria-hidden="true">
              <MarkShape mark={mark} y={0} height={12} />
            </svg>{' '}
            {TEXTS[mark][language]}
          </span>
        ))}
      </p>
    </div>
  );
}

function Day({ day, count }: { day: CountedDay; count: DayCount }) {
  const off = offMark(day);
  return (
    <>
      <g transform={`translate(${(WIDTH - BLOCK) / 2})`}>
        {off ? (
          <MarkShape mark={off} y={0} height={HEIGHT} />
        ) : (
          blocksOf(day, count).map(({ mark, from, to }) => (
            <MarkShape key={from} mark={mark} y={from} height={to - from} />
          ))
        )}
      </g>
      <text x={WIDTH / 2} y={HEIGHT + 12}>
        {day.date.slice(8)}
      </text>
    </>
  );
}

/** Each mark has a shape of its own, so that none rests on colour alone. */
function MarkShape({ mark, y, height }: { mark: Mark; y: number; height: number }) {
  const middle = y + height / 2;
  if (mark === 'paused') return <path class="paused" d={`M4 ${middle - 5}v10M10 ${middle - 5}v10`} />;
  if (mark === 'holiday') return <path class="off" d={`M3 ${middle - 4}l8 8m0 -8l-8 8`} />;
  if (mark === 'rest') return <path class="off" d={`M3 ${middle}h8`} />;
  return <rect class={mark} x="0.5" y={y + 0.5} width={BLOCK - 1} height={Math.max(1, height - 1)} rx="1" />;
}

const marksOf = (day: CountedDay, count: DayCount): Mark[] => {
  const off = offMark(day);
  return off ? [off] : blocksOf(day, count).map(({ mark }) => mark);
};

function offMark({ kind, sessions, minutes, pausedMinutes }: CountedDay): Mark | undefined {
  if (pausedMinutes > 0 && minutes === 0) return 'paused';
  if (sessions.length > 0) return undefined;
  return kind === 'holiday' ? 'holiday' : 'rest';
}

/** A day's sessions, cut where the span begins and ends; heights in px. */
function blocksOf({ date, sessions }: CountedDay, { from, to }: DayCount) {
  const start = minuteOn(date, from, 0);
  const end = minuteOn(date, to, 24 * 60);
  return sessions.flatMap(([opens, closes]) => {
    const [first, last] = [readMinute(opens), readMinute(closes)];
    const cuts = [first, clamp(start, first, last), clamp(end, first, last), last];
    const marks: Mark[] = ['passed', 'worked', 'passed'];
    return marks.flatMap((mark, i) => {
      const [a = 0, b = 0] = [cuts[i], cuts[i + 1]];
      return b > a ? [{ mark, from: heightOf(a), to: heightOf(b) }] : [];
    });
  });
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Minute of a day at which an instant lies; `other` where it lies on another day. */
function minuteOn(date: string, at: Date, other: number): number {
  const text = formatIso(at);
  return text.startsWith(date) ? readMinute(text.slice(11, 16)) : other;
}

const readMinute = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const heightOf = (minute: number): number =>
  clamp((minute / 60 - FIRST_HOUR) / (LAST_HOUR - FIRST_HOUR), 0, 1) * HEIGHT;
