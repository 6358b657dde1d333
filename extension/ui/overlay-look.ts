import { DARK_TOKENS, LIGHT_TOKENS } from '../../shared/look/tokens';
import { STATE_COLOURS } from './state-colours';

/** Tokens and the reset of our shadow roots in a foreign page; sizes in px, whatever the page's root font size is. */
export const OVERLAY_LOOK = `
:host{all:initial;${LIGHT_TOKENS}font:12px/16px var(--hl-font);color:var(--hl-ink)}
:host([data-hl-ground=dark]){${DARK_TOKENS}}
*{box-sizing:border-box}
button{font:inherit;color:inherit;margin:0;cursor:pointer}
@media(prefers-reduced-motion:reduce){*{transition:none!important;animation:none!important}}
button:focus-visible{outline:2px solid var(--hl-accent);outline-offset:1px}
svg{display:block;fill:currentColor}
${STATE_COLOURS}
@media(forced-colors:active){[data-state]{border:1px solid}}
`;
