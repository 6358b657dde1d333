import { defineBackground } from 'wxt/utils/define-background';
import { updateIconCount } from '../features/icon-count';
import { watchOrigins } from '../platform/allowed-origins';
import { syncContentScripts } from '../platform/content-scripts';
import { addPress, saveSighting } from '../platform/dossier-store';
import { takeLines, takeRequests } from '../platform/messages';
import { onStart, openOptions } from '../platform/options-page';
import { openMenu, openOnClick } from '../platform/page-menu';
import { everyFewMinutes, openPanel } from '../platform/side-panel';
import { readTicks } from '../platform/tick-store';

/** How often the number on the icon follows the time. */
const COUNT_MINUTES = 5;

export default defineBackground({
  type: 'module',
  main() {
    const countSoon = () => {
      updateIconCount(new Date(Date.now())).catch((error) =>
        console.warn('Hài Lòng: no number on the icon.', error),
      );
    };
    // every listener is added in the first turn, or the worker would miss the event that woke it
    watchOrigins(() => void syncContentScripts());
    openOnClick();
    takeLines();
    takeRequests({
      openOptions: () => void openOptions(),
      openMenu: (tabId) => void openMenu(tabId),
      openPanel: (tabId) => void openPanel(tabId),
      keep: async (sighting) => {
        await saveSighting(sighting);
        // a number that is late harms nobody: it comes with the next tick
        countSoon();
      },
      ticks: async (code) => (await readTicks(code)).map(({ item }) => item),
      pressed: (code, action) => addPress(code, action, new Date(Date.now())),
    });
    everyFewMinutes(COUNT_MINUTES, countSoon);
    onStart((reason) => {
      void syncContentScripts();
      if (reason === 'install' && import.meta.env.MODE !== 'demo') void openOptions();
    });
  },
});
