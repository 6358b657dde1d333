import type { Language } from '../../../shared/text/bilingual-text';
import { formatNumber } from '../../../shared/text/format-number';

interface IndexFigureProps {
  value: number | undefined;
  interval?: readonly [low: number, high: number] | undefined;
  language: Language;
}

/** A percentage as people here write it: `82,58`; a dash where there is none. */
export const formatFigure = (value: number | undefined, language: Language): string =>
  value === undefined ? '–' : formatNumber(value, language, { maximumFractionDigits: 2 });

/** An interval: `78,1–86,4`. */
export const formatInterval = (interval: readonly [low: number, high: number], language: Language): string =>
  interval.map((value) => formatNumber(value, language, { maximumFractionDigits: 1 })).join('–');

/** A figure of the index, below it its 95 % interval where that is known. */
export function IndexFigure({ value, interval, language }: IndexFigureProps) {
  return (
    <>
      {formatFigure(value, language)}
      {interval && <small>{formatInterval(interval, language)}</small>}
    </>
  );
}
