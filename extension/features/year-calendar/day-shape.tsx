import { STATE_SHAPES } from '../../../shared/look/state-shapes';
import type { DayKind } from './day-cell';

const SHAPES: Partial<Record<DayKind, string>> = {
  holiday: STATE_SHAPES.overdue,
  'make-up': STATE_SHAPES.ok,
  'own-rest': STATE_SHAPES.urgent,
  'own-half': 'M6 1a5 5 0 1 0 0 10ZM7 1h1v10H7Z',
  'own-work': STATE_SHAPES.soon,
};

/** The shape of a kind of day; a plain day of its week has none. */
export const DayShape = ({ kind }: { kind: DayKind }) => {
  const shape = SHAPES[kind];
  return (
    shape && (
      <svg viewBox="0 0 12 12" width="8" height="8" aria-hidden="true">
        <path d={shape} />
      </svg>
    )
  );
};
