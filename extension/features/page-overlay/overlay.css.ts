import { OVERLAY_LOOK } from '../../ui/overlay-look';

/** Summary and sheet. The host itself takes no room and no clicks; what hangs from it is fixed in the window. */
export const OVERLAY_CSS = `${OVERLAY_LOOK}
:host{position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;z-index:2147483000!important;display:block!important}
:host([data-hl-covered]){display:none!important}
.dock,.sheet-place{position:fixed;left:var(--x,0);top:var(--y,0)}

.dock[hidden]{display:block;visibility:hidden}
.bar,.handle{display:flex;align-items:stretch;padding:0;border:1px solid var(--hl-line);border-radius:var(--hl-radius);background:var(--hl-ground);overflow:hidden}
.count{display:flex;align-items:center;gap:5px;padding:5px 9px;font-variant-numeric:tabular-nums;font-weight:600}
.handle .count{padding:6px}
.alarm{margin:0 0 8px;padding:6px 10px;border-radius:4px;font-weight:600;background:var(--hl-overdue-tint);color:var(--hl-overdue-ink)}
.loss{margin:0 0 8px;padding:6px 10px;border-radius:4px;background:var(--hl-unknown-tint);color:var(--hl-unknown-ink)}
.loss p{margin:0 0 6px}
.loss button{margin-right:8px}
span.alarm{margin:0;padding:5px 9px;border-radius:0}
.card{width:min(320px,calc(100vw - 16px));max-height:calc(100vh - 16px);overflow:auto;padding:12px;background:var(--hl-ground);border:1px solid var(--hl-line);border-radius:var(--hl-radius);font-size:13px;line-height:19px}
.sheet{width:min(380px,calc(100vw - 16px))}
.head{display:flex;justify-content:space-between;align-items:center;gap:12px;margin-bottom:8px}
.strip{display:block;margin-top:10px}
.strip text{fill:var(--hl-secondary);font-size:10px;text-anchor:middle;font-variant-numeric:tabular-nums}
.worked{fill:var(--hl-accent)}
.passed{fill:none;stroke:var(--hl-secondary)}
.off,.paused{fill:none;stroke:var(--hl-secondary);stroke-width:1.5}
.paused{stroke-width:3}
.legend{display:flex;flex-wrap:wrap;gap:2px 10px;margin:2px 0 6px;color:var(--hl-secondary);font-size:12px}
.legend span{display:inline-flex;align-items:center;gap:4px}
.code{font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
ul{list-style:none;margin:0;padding:0;display:grid;gap:4px}
li:has(>.line){display:flex;gap:4px}
.plain[aria-pressed=true]{background:var(--hl-accent);color:var(--hl-on-accent)}
.line{display:flex;align-items:center;gap:8px;width:100%;padding:6px 10px;border:0;border-radius:4px;text-align:left}
.line span{flex:1}
.line b{font-variant-numeric:tabular-nums}
.plain{padding:4px 8px;border:1px solid var(--hl-line);border-radius:4px;background:none;color:var(--hl-accent)}
.card>.plain{margin-top:10px}
.problems{margin-top:10px}
.problems li{overflow-wrap:anywhere}
.note{margin:10px 0 0;color:var(--hl-secondary);font-size:12px}
.state{display:flex;align-items:center;gap:8px;margin:0 0 10px;padding:6px 10px;border-radius:4px;font-weight:600}
.state svg{flex:none}
dl{margin:0;display:grid;gap:6px}
dl div{display:grid;grid-template-columns:96px 1fr;gap:8px}
dt{color:var(--hl-secondary)}
dd{margin:0;overflow-wrap:anywhere}
table{width:100%;margin-top:12px;border-collapse:collapse;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding-bottom:4px}
th,td{padding:4px 0;border-top:1px solid var(--hl-line);text-align:left;font-weight:400;vertical-align:top}
thead th{color:var(--hl-secondary)}
td,thead th:last-child{text-align:right;white-space:nowrap;padding-left:8px}
tfoot th,tfoot td{font-weight:600}
small{display:block;color:var(--hl-secondary);font-size:12px;line-height:16px}
@media print{:host{display:none!important}}
`;
