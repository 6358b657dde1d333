import { defineContentScript } from 'wxt/utils/define-content-script';
import { startOverlay } from '../../features/page-overlay/start-overlay';
import { isAllowed } from '../../platform/allowed-origins';
import { watchAnnouncedOrigins } from '../../platform/messages';
import { readSettings, watchSettings } from '../../platform/settings';

/** Registered at run time for the sites that the official has allowed (platform/content-scripts.ts). */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  async main(ctx) {
    const life = new AbortController();
    ctx.onInvalidated(() => life.abort());

    let overlay = new AbortController();
    const restart = (settings: Awaited<ReturnType<typeof readSettings>>) => {
      overlay.abort();
      if (life.signal.aborted) return;
      overlay = new AbortController();
      startOverlay(document, settings, () => new Date(Date.now()), overlay.signal);
    };
    life.signal.addEventListener('abort', () => overlay.abort());

    watchAnnouncedOrigins((origins) => {
      if (!isAllowed(location.href, origins)) life.abort();
    }, life.signal);
    watchSettings(restart, life.signal);
    restart(await readSettings());
  },
});
