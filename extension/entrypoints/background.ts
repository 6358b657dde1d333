import { defineBackground } from 'wxt/utils/define-background';
import { describeFailure } from '../../shared/text/describe-failure';
import { updateIconCount } from '../features/icon-count';
import { forgetOld } from '../features/kept-data/forget-old';
import { tellNotices } from '../features/notify/tell-notices';
import { checkPolicyFiles } from '../features/policy-files/check-policy-files';
import { everyFewMinutes } from '../platform/alarm';
import { settleImport } from '../platform/all-or-nothing';
import { watchOrigins } from '../platform/allowed-origins';
import { mayBeRead, syncContentScripts } from '../platform/content-scripts';
import { saveSighting } from '../platform/dossier-store';
import { addPress } from '../platform/event-store';
import { saveKeepProblem } from '../platform/keep-problem';
import { takeLines, takeRequests } from '../platform/messages';
import { onNotificationClick } from '../platform/notifications';
import { openFirstRun, openOptions } from '../platform/options-page';
import { openMenu, openOnClick } from '../platform/page-menu';
import { saveUsual } from '../platform/page-profiles';
import { signNow } from '../platform/people';
import { keepPolicyFiles, onPolicyChange } from '../platform/policy-files';
import { saveDescription } from '../platform/portal-descriptions';
import { readSettings, toggleOverlay } from '../platform/settings';
import { onShortcut } from '../platform/shortcuts';
import { openPanel, openPanelTab } from '../platform/side-panel';
import { onStart } from '../platform/start';
import { readTicks } from '../platform/tick-store';
import { watchCollector } from '../platform/ward-collector';

/** How often the number on the icon follows the time, and what presses is told. */
const TICK_MINUTES = 5;

export default defineBackground({
  type: 'module',
  main() {
    const countSoon = () => {
      updateIconCount(new Date(Date.now())).catch((error) =>
        console.warn('Hài Lòng: no number on the icon.', error),
      );
    };
    const settleSoon = () => {
      settleImport().catch((error) => console.warn('Hài Lòng: an import is not settled yet.', error));
    };
    const keepPolicySoon = () => {
      keepPolicyFiles(checkPolicyFiles).catch((error) =>
        console.warn('Hài Lòng: what the administrator has set is not kept yet.', error),
      );
    };
    // every listener is added in the first turn, or the worker would miss the event that woke it
    watchOrigins(() => void syncContentScripts());
    watchCollector(() => void syncContentScripts(), new AbortController().signal);
    onPolicyChange(keepPolicySoon);
    openOnClick();
    takeLines();
    takeRequests({
      openOptions: () => void openOptions(),
      openMenu: (tabId) => void openMenu(tabId),
      openProcedure: (tabId) => void openOptions({ tabId, section: 'procedures' }),
      openPanel: (tabId) => void openPanel(tabId),
      keep: async (sighting) => {
        await tellingProblems(() => saveSighting(sighting));
        // a number that is late harms nobody: it comes with the next tick
        countSoon();
      },
      keepUsual: saveUsual,
      keepDescription: saveDescription,
      isAllowed: mayBeRead,
      ticks: async (code) => (await readTicks(code)).map(({ item }) => item),
      pressed: (code, action, at) => tellingProblems(async () => addPress(code, action, await signNow(at))),
    });
    onShortcut({
      'toggle-overlay': () => void toggleOverlay(),
      'open-panel': (tabId) => tabId !== undefined && void openPanel(tabId),
    });
    everyFewMinutes(TICK_MINUTES, () => {
      settleSoon();
      countSoon();
      tellNotices(new Date(Date.now())).catch((error) => console.warn('Hài Lòng: nothing was told.', error));
    });
    onNotificationClick(() => void openPanelTab());
    onStart((reason) => {
      void syncContentScripts();
      forgetOld(new Date(Date.now())).catch((error) =>
        console.warn('Hài Lòng: nothing was forgotten.', error),
      );
      if (reason === 'install' && import.meta.env.MODE !== 'demo') void openFirstRun();
    });
    settleSoon();
    // Firefox tells nobody that a policy has changed: it is looked at whenever the worker wakes
    keepPolicySoon();
  },
});

/** Keeps something; the panel tells what was in the way, until something can be kept again. */
async function tellingProblems(keep: () => Promise<void>): Promise<void> {
  try {
    await keep();
  } catch (error) {
    await saveKeepProblem(describeFailure(error, (await readSettings()).language));
    throw error;
  }
  await saveKeepProblem('');
}
