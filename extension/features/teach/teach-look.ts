import { OVERLAY_LOOK } from '../../ui/overlay-look';

/** The look of the card that teaches, the layer that takes the pointer and the frame around what is meant. */
export const TEACH_CSS = `${OVERLAY_LOOK}
:host{position:fixed;inset:0;z-index:2147483647;pointer-events:none}
.layer{position:fixed;inset:0;pointer-events:auto;cursor:crosshair}
.mark{position:fixed;border:2px solid var(--hl-accent);border-radius:3px;pointer-events:none;background:color-mix(in srgb,var(--hl-accent) 12%,transparent)}
.card{position:fixed;right:12px;bottom:12px;width:min(400px,calc(100vw - 24px));max-height:calc(100vh - 24px);overflow:auto;padding:14px;pointer-events:auto;background:var(--hl-ground);border:1px solid var(--hl-line);border-radius:var(--hl-radius);font-size:13px;line-height:19px}
.card[data-side=left]{right:auto;left:12px}
h2{margin:0 0 8px;font-size:15px;line-height:20px}
p{margin:0 0 10px}
.quiet{color:var(--hl-secondary)}
.problem{padding:6px 10px;border-radius:4px;background:var(--hl-overdue-tint);color:var(--hl-overdue-ink)}
.row{display:flex;flex-wrap:wrap;gap:8px;margin-top:12px}
button,select{min-height:32px;padding:5px 12px;border:1px solid var(--hl-line);border-radius:var(--hl-radius);background:var(--hl-ground);color:var(--hl-accent);font:inherit}
button.primary{border-color:var(--hl-accent);background:var(--hl-accent);color:var(--hl-on-accent)}
button[aria-disabled]{opacity:.55;cursor:default}
select{color:var(--hl-ink);width:100%}
select:focus-visible,.card:focus-visible{outline:2px solid var(--hl-accent);outline-offset:1px}
table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums;font-size:12px;line-height:16px}
th{text-align:left;font-weight:600;color:var(--hl-secondary)}
th,td{padding:4px 8px 4px 0;border-bottom:1px solid var(--hl-line);vertical-align:top;overflow-wrap:anywhere}
`;
