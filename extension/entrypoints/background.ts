import { defineBackground } from 'wxt/utils/define-background';
import { watchOrigins } from '../platform/allowed-origins';
import { syncContentScripts } from '../platform/content-scripts';
import { takeLines, takeRequests } from '../platform/messages';
import { onStart, openOptions } from '../platform/options-page';
import { openMenu, openOnClick } from '../platform/page-menu';

export default defineBackground({
  type: 'module',
  main() {
    // every listener is added in the first turn, or the worker would miss the event that woke it
    watchOrigins(() => void syncContentScripts());
    openOnClick();
    takeLines();
    takeRequests({ openOptions: () => void openOptions(), openMenu: (tabId) => void openMenu(tabId) });
    onStart((reason) => {
      void syncContentScripts();
      if (reason === 'install' && import.meta.env.MODE !== 'demo') void openOptions();
    });
  },
});
