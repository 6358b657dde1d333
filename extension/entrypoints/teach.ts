import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startTeaching } from '../features/teach/start-teaching';
import { openOptionsFromPage, openProcedureFromPage, tellDescription } from '../platform/messages';
import { readDescriptionsInUse } from '../platform/portal-descriptions';
import { readSettings } from '../platform/settings';
import { knownPortals } from '../portals/descriptions/known-portals';
import type { PortalDescription } from '../portals/descriptions/portal-description';
import { readProcedurePage } from '../portals/procedure/read-procedure-page';

/** Put into a page at the official's wish, once each time (platform/page-menu.ts): most pages are never taught. */
export default defineUnlistedScript(async () => {
  const [{ language }, taught] = await Promise.all([
    readSettings(),
    readDescriptionsInUse<PortalDescription>(),
  ]);
  startTeaching(document, {
    language,
    clock: () => new Date(Date.now()),
    descriptions: knownPortals(taught),
    save: tellDescription,
    openOptions: openOptionsFromPage,
    // which pages tell a procedure is known only by reading them
    openProcedure: readProcedurePage(document, { now: new Date(Date.now()) }) && openProcedureFromPage,
  });
});
