import { defineContentScript } from 'wxt/utils/define-content-script';
import { startOverlay } from '../../features/page-overlay/start-overlay';
import { onWorkerGone, watchAnnouncedOrigins } from '../../platform/messages';
import { readDescriptionsInUse, watchDescriptions } from '../../platform/portal-descriptions';
import { readSettings, watchSettings } from '../../platform/settings';
import { knownPortals } from '../../portals/descriptions/known-portals';
import type { PortalDescription } from '../../portals/descriptions/portal-description';

/** Registered at run time for the sites that the official has allowed (platform/content-scripts.ts). */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  // it would tell every page the extension's id; older scripts end by an event that only who knows the id can hear
  noScriptStartedPostMessage: true,
  async main(ctx) {
    // pictures and data are shown as documents too
    if (!(document.documentElement instanceof HTMLElement)) return;
    const life = new AbortController();
    ctx.onInvalidated(() => life.abort());
    // asking is what makes an extension that was removed or updated known
    const isAlive = () => {
      if (ctx.isInvalid) life.abort();
      return !life.signal.aborted;
    };
    onWorkerGone(isAlive, life.signal);
    // a worker that sleeps has no line that could go: then whoever comes back to the page is who asks
    for (const coming of ['focus', 'pointerdown'])
      window.addEventListener(coming, isAlive, { capture: true, passive: true, signal: life.signal });

    let overlay = new AbortController();
    let [settings, portals] = await Promise.all([readSettings(), readDescriptionsInUse<PortalDescription>()]);
    const restart = () => {
      overlay.abort();
      if (!isAlive() || !settings.isShown) return;
      overlay = new AbortController();
      const clock = () => new Date(Date.now());
      startOverlay(document, settings, knownPortals(portals), clock, overlay.signal, isAlive);
    };
    life.signal.addEventListener('abort', () => overlay.abort());

    watchAnnouncedOrigins(() => life.abort(), life.signal);
    watchSettings((changed) => {
      settings = changed;
      restart();
    }, life.signal);
    watchDescriptions(
      () =>
        void readDescriptionsInUse<PortalDescription>().then((changed) => {
          portals = changed;
          restart();
        }),
      life.signal,
    );
    restart();
  },
});
