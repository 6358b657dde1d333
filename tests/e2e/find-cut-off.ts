import type { Page } from '@playwright/test';

/**
 * What a page does not show whole at its width: the page itself where it scrolls sideways, controls that lie outside it or
 * are cut by what is around them, and buttons and links out of which their words run. What scrolls within the page is no
 * fault; open shadow roots are looked into.
 * @returns one line a fault, with the tag and the words of what is cut
 */
export function findCutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const CONTROLS = 'a[href], button, input, select, textarea, summary, [role=button], [tabindex="0"]';
    const faults: string[] = [];
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page: ${scrollWidth} of ${clientWidth} px`);

    const findAll = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        ...(one.matches(CONTROLS) ? [one] : []),
        ...(one.shadowRoot ? findAll(one.shadowRoot) : []),
      ]);
    const parentOf = (one: Element): Element | null =>
      one.assignedSlot ??
      one.parentElement ??
      ((one.getRootNode() as ShadowRoot).host as Element | undefined) ??
      null;
    /** What of the page's width is left for an element, and whether it can be scrolled to. */
    const roomOf = (control: Element) => {
      let [left, right, scrolls] = [0, clientWidth, false];
      for (let one = parentOf(control); one && one !== document.documentElement; one = parentOf(one)) {
        const { overflowX } = getComputedStyle(one);
        if (overflowX === 'visible') continue;
        if (overflowX === 'auto' || overflowX === 'scroll') {
          scrolls = true;
          break;
        }
        const box = one.getBoundingClientRect();
        [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      }
      return { left, right, scrolls };
    };
    for (const control of findAll(document)) {
      const box = control.getBoundingClientRect();
      const { opacity, display } = getComputedStyle(control);
      // hidden, for ears only, drawn by its label, or out of sight until it has the focus
      const isDrawn = control.checkVisibility({ visibilityProperty: true }) && opacity !== '0';
      if (!isDrawn || box.width < 2 || box.right < 0) continue;
      const words = (control.getAttribute('aria-label') ?? control.textContent ?? '').trim().slice(0, 60);
      const name = `${control.localName}#${control.id} “${words}”`;
      const { left, right, scrolls } = roomOf(control);
      if (!scrolls && (box.left < left - 1 || box.right > right + 1))
        faults.push(`${name}: ${Math.round(box.left)}–${Math.round(box.right)} of ${left}–${right} px`);
      const isText = !control.matches('input, select, textarea') && display !== 'inline';
      if (
        isText &&
        control.scrollWidth > control.clientWidth + 1 &&
        control.clientWidth > 0 &&
        !/auto|scroll/.test(getComputedStyle(control).overflowX)
      )
        faults.push(`${name}: words of ${control.scrollWidth} in ${control.clientWidth} px`);
    }
    return faults;
  });
}
