import { defineBackground } from 'wxt/utils/define-background';
import { watchOrigins } from '../platform/allowed-origins';
import { syncContentScripts } from '../platform/content-scripts';
import { takeLines } from '../platform/messages';
import { onStart, openOptions, openOptionsOnClick } from '../platform/options-page';

export default defineBackground({
  type: 'module',
  main() {
    // every listener is added in the first turn, or the worker would miss the event that woke it
    watchOrigins(() => void syncContentScripts());
    openOptionsOnClick();
    takeLines();
    onStart((reason) => {
      void syncContentScripts();
      if (reason === 'install' && import.meta.env.MODE !== 'demo') void openOptions();
    });
  },
});
