import { expect, test } from './fixtures';

const ROWS = 1000;

/** Rows whose drawn badge is another dossier's. Runs in the page. */
const misplaced = () =>
  [...document.querySelectorAll<HTMLElement>('hl-badge')].filter(
    (host) =>
      host.shadowRoot?.querySelector('[data-size]') &&
      !host.closest('tr')?.textContent?.includes(host.dataset.hlCode ?? ''),
  ).length;

test('a long list that changes while it is read never shows a badge of another dossier', async ({
  portalPage,
  standIn,
}) => {
  test.setTimeout(90_000);
  await portalPage.goto(`${standIn.portal}/xu-ly-ho-so?rows=${ROWS}`);
  await expect(portalPage.locator('tbody tr')).toHaveCount(ROWS, { timeout: 20_000 });
  // counted from outside: in Firefox a locator that waits for one element of a thousand rows keeps the page's thread from
  // all else, the reading included, until its time is over
  const drawn = portalPage.locator('hl-badge button[data-size]');
  await expect.poll(() => drawn.count(), { timeout: 20_000 }).toBeGreaterThan(0);
  await expect(portalPage.locator('hl-badge')).toHaveCount(ROWS, { timeout: 20_000 });

  const seen = await portalPage.evaluate(async (misplaced) => {
    const count = new Function(`return (${misplaced})()`) as () => number;
    /** All that a row says: its texts, and what its elements keep in attributes; nothing of ours. */
    const wordsIn = (row: Element) => {
      const words: (Text | Attr)[] = [];
      const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Text) words.push(node);
        else if (node instanceof Element && node.localName !== 'hl-badge')
          words.push(...['title', 'aria-label'].flatMap((name) => node.getAttributeNode(name) ?? []));
      }
      return words;
    };
    /** Rows keep their elements and show each other's dossiers, as portals that sort in place do. */
    const swap = (one: Element, other: Element) => {
      const its = wordsIn(other);
      for (const [i, mine] of wordsIn(one).entries()) {
        const word = its[i];
        if (word) [mine.nodeValue, word.nodeValue] = [word.nodeValue, mine.nodeValue];
      }
    };
    const rows = [...document.querySelectorAll('tbody tr')];
    const wrong: number[] = [];
    for (let round = 0; round < 80; round++) {
      const [one, other] = [rows[round % 20], rows[(round * 37) % rows.length]];
      if (one && other && one !== other) swap(one, other);
      // between turns, between frames, and both
      await new Promise((resolve) => (round % 2 ? setTimeout(resolve, 3) : requestAnimationFrame(resolve)));
      wrong.push(count());
    }
    return wrong.filter((number) => number > 0);
  }, String(misplaced));
  expect(seen).toEqual([]);

  await expect
    .poll(
      () =>
        portalPage.evaluate(
          () =>
            [...document.querySelectorAll('tbody tr')].filter((row) => {
              const code = row.querySelector<HTMLElement>('hl-badge')?.dataset.hlCode;
              return code === undefined || !row.textContent?.includes(code);
            }).length,
        ),
      { timeout: 20_000 },
    )
    .toBe(0);
});
