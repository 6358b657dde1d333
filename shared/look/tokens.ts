/**
 * The look's tokens: the only place where a colour of the house is written down.
 * Both kits take them from here, as `--hl-*` custom properties. Ink on tint is at least 6 : 1 in both grounds.
 */

export const STATES = ['ok', 'soon', 'urgent', 'overdue', 'paused', 'done', 'unknown'] as const;

/** State of a clock as people see it. */
export type State = (typeof STATES)[number];

interface Palette {
  ground: string;
  surface: string;
  ink: string;
  secondary: string;
  line: string;
  accent: string;
  /** Text on the accent colour. */
  onAccent: string;
  states: Record<State, { ink: string; tint: string }>;
}

const LIGHT: Palette = {
  ground: '#ffffff',
  surface: '#f6f7f9',
  ink: '#1c2430',
  secondary: '#55606e',
  line: '#d5dae1',
  accent: '#0b5cad',
  onAccent: '#ffffff',
  states: {
    ok: { ink: '#14633c', tint: '#e3f4ea' },
    soon: { ink: '#735000', tint: '#fdf1cf' },
    urgent: { ink: '#9a3412', tint: '#ffe8d9' },
    overdue: { ink: '#a4161a', tint: '#fde3e3' },
    paused: { ink: '#4a5361', tint: '#eceef1' },
    done: { ink: '#1d4f91', tint: '#e4eefb' },
    unknown: { ink: '#5b5b5b', tint: '#f2f2f2' },
  },
};

const DARK: Palette = {
  ground: '#16181d',
  surface: '#1f232a',
  ink: '#e8ebf0',
  secondary: '#a5afbd',
  line: '#39404b',
  accent: '#8ab8f5',
  onAccent: '#10243f',
  states: {
    ok: { ink: '#8fe0b4', tint: '#12301f' },
    soon: { ink: '#f3d27a', tint: '#332704' },
    urgent: { ink: '#ffb68c', tint: '#3a1a08' },
    overdue: { ink: '#ffa9a9', tint: '#3d0f11' },
    paused: { ink: '#c3cad4', tint: '#262b33' },
    done: { ink: '#a9cdfb', tint: '#10243f' },
    unknown: { ink: '#cccccc', tint: '#2a2a2a' },
  },
};

/** Ink and tint of each state on the light ground, for what no style sheet reaches. */
export const LIGHT_STATES = LIGHT.states;

/** System fonts only: nothing is ever downloaded for the look. */
export const FONT_FAMILY = 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';

function declarations(palette: Palette): string {
  const { states, onAccent, ...plain } = palette;
  const pairs = [
    ...Object.entries(plain).map(([name, value]) => `--hl-${name}:${value}`),
    `--hl-on-accent:${onAccent}`,
    ...STATES.flatMap((state) => [
      `--hl-${state}-ink:${states[state].ink}`,
      `--hl-${state}-tint:${states[state].tint}`,
    ]),
  ];
  return `${pairs.join(';')};`;
}

/** Declarations (without braces) of every `--hl-*` token for the light ground. */
export const LIGHT_TOKENS = `${declarations(LIGHT)}--hl-font:${FONT_FAMILY};--hl-radius:6px;color-scheme:light;`;

/** Declarations (without braces) of the tokens that differ on the dark ground. */
export const DARK_TOKENS = `${declarations(DARK)}color-scheme:dark;`;
