import { OVERLAY_LOOK } from '../../ui/overlay-look';

/**
 * The host itself takes no room; its card is fixed in the window beside the button that was pressed; its foot,
 * which says what to do now, is to be seen however little room there is.
 */
export const GUARD_CARD_CSS = `${OVERLAY_LOOK}
:host{position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;margin:0!important;padding:0!important;border:0!important;overflow:visible!important;background:none!important;z-index:2147483647!important;display:block!important}
.card{position:fixed;left:var(--x,0);top:var(--y,0);width:min(360px,calc(100vw - 16px));max-height:var(--room,calc(100vh - 16px));overflow:auto;background:var(--hl-ground);border:1px solid var(--hl-accent);border-left-width:4px;border-radius:var(--hl-radius);font-size:13px;line-height:19px}
strong{display:block;margin:12px 12px 6px;overflow-wrap:anywhere}
ul{margin:0;padding:0 12px 0 30px}
li{margin:0 0 6px}
small{display:block;color:var(--hl-secondary);font-size:12px;line-height:16px}
.foot{position:sticky;bottom:0;padding:2px 12px 12px;background:inherit}
p{margin:0 0 8px;font-weight:600}
.buttons{display:flex;flex-wrap:wrap;gap:8px}
button{padding:4px 8px;border:1px solid var(--hl-line);border-radius:4px;background:none;color:var(--hl-accent)}
@media(max-height:30rem){.card{width:min(600px,calc(100vw - 16px))}.foot{display:flex;gap:12px;align-items:center}p{flex:1;margin:0}.buttons{flex:none}}
@media print{:host{display:none!important}}
`;
