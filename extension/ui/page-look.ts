import { DARK_TOKENS, LIGHT_TOKENS } from '../../shared/look/tokens';
import { STATE_COLOURS } from './state-colours';

/** Tokens and colours of states for the extension's own pages, light or dark as the system is. */
export const pageLook = `:root{${LIGHT_TOKENS}}@media(prefers-color-scheme:dark){:root{${DARK_TOKENS}}}${STATE_COLOURS}`;
