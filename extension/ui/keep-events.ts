/** Events that would otherwise set off what of the portal's stands behind or around our hosts. */
const KEPT = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
];

/** What a press would do to a link or a label around the host. */
const WITH_DEFAULT_AROUND = new Set(['click', 'auxclick']);

const keep = (event: Event) => {
  event.stopPropagation();
  if (WITH_DEFAULT_AROUND.has(event.type)) event.preventDefault();
};

/** Ends events at one of our hosts: the page hears nothing of them, and no link around it is followed. */
export function keepEvents(host: HTMLElement): void {
  for (const type of KEPT) host.addEventListener(type, keep);
}
