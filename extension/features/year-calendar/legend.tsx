import type { Language } from '../../../shared/text/bilingual-text';
import { DAY_KINDS } from './day-cell';
import { DayShape } from './day-shape';
import { KIND_TEXTS, TEXTS } from './texts';

/** What the marks of days mean: colour, shape and word. */
export const Legend = ({ language }: { language: Language }) => (
  <ul class="legend" aria-label={TEXTS.legend[language]}>
    {DAY_KINDS.map((kind) => (
      <li key={kind}>
        <span class="sample" data-kind={kind} aria-hidden="true">
          {(kind === 'working' || kind === 'rest') && '1'}
          <DayShape kind={kind} />
        </span>
        {KIND_TEXTS[kind][language]}
      </li>
    ))}
  </ul>
);
