import type { State } from './tokens';

/** Drawing of each state's shape in a box of 12 × 12: a state is never told by colour alone. */
export const STATE_SHAPES: Record<State, string> = {
  ok: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Z',
  soon: 'M6 .8 11.6 11H.4Z',
  urgent: 'M6 .2 11.8 6 6 11.8.2 6Z',
  overdue: 'M1 1h10v10H1Z',
  paused: 'M2 1h3v10H2ZM7 1h3v10H7Z',
  done: 'M4.6 10.6.6 6.6 2.2 5l2.4 2.4L9.8 1.8l1.6 1.6Z',
  unknown:
    'M4.9 8.2h1.9V6.9C8.4 6.5 9.4 5.5 9.4 3.9 9.4 2 8 .8 6 .8 4.1.8 2.8 1.9 2.6 3.7l1.8.3c.1-1 .7-1.5 1.6-1.5.9 0 1.5.6 1.5 1.4 0 1-.7 1.5-2.6 1.7ZM5.8 9.3a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4Z',
};
