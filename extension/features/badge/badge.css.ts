import { OVERLAY_LOOK } from '../../ui/overlay-look';

/**
 * The host takes no room in the page: a float of no size, from which the badge hangs at the place that was found for it.
 * It is not positioned, so that the page's sticky headers, fixed columns and dialogs lie over it as over its own text.
 */
export const BADGE_CSS = `${OVERLAY_LOOK}
:host{float:left!important;width:0!important;height:0!important;margin:0!important;padding:0!important;border:0!important;overflow:visible!important;min-width:0!important;direction:ltr!important}
:host::before,:host::after{content:none!important}
button{display:none;font:12px/16px var(--hl-font);letter-spacing:normal;word-spacing:normal;text-indent:0;text-transform:none;text-shadow:none;direction:ltr;align-items:center;gap:4px;width:max-content;height:18px;margin:var(--y,0) 0 0 var(--x,0);padding:0 6px 0 5px;border:0;border-radius:9px;white-space:nowrap;font-variant-numeric:tabular-nums;text-align:left;appearance:none}
button[data-size]{display:flex}
button[data-size=mark]{width:14px;height:14px;padding:0;justify-content:center;border-radius:3px}
button[data-size=dot]{width:8px;height:8px;padding:0;justify-content:center;border-radius:2px}
svg{width:10px;height:10px;flex:none}
button[data-size=dot] svg{width:8px;height:8px}
span{display:none}
button[data-size=full] .full,button[data-size=short] .short{display:inline}
@media print{:host{display:none!important}}
`;
