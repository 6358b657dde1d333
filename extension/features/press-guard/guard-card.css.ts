import { OVERLAY_LOOK } from '../../ui/overlay-look';

/** The host itself takes no room; its card is fixed in the window beside the button that was pressed. */
export const GUARD_CARD_CSS = `${OVERLAY_LOOK}
:host{position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;margin:0!important;padding:0!important;border:0!important;overflow:visible!important;background:none!important;z-index:2147483647!important;display:block!important}
.card{position:fixed;left:var(--x,0);top:var(--y,0);width:min(360px,calc(100vw - 16px));max-height:var(--room,calc(100vh - 16px));overflow:auto;padding:12px;background:var(--hl-ground);border:1px solid var(--hl-accent);border-left-width:4px;border-radius:var(--hl-radius);font-size:13px;line-height:19px}
strong{display:block;margin-bottom:6px;overflow-wrap:anywhere}
ul{margin:0;padding:0 0 0 18px}
li{margin:0 0 6px}
small{display:block;color:var(--hl-secondary);font-size:12px;line-height:16px}
p{margin:8px 0;font-weight:600}
.buttons{display:flex;flex-wrap:wrap;gap:8px}
button{padding:4px 8px;border:1px solid var(--hl-line);border-radius:4px;background:none;color:var(--hl-accent)}
@media print{:host{display:none!important}}
`;
