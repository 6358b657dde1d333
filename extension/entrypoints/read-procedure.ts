import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readProcedurePage } from '../portals/procedure/read-procedure-page';

/** Put into a page at the official's wish (platform/procedure-tab.ts); what it gives back is what the page says. */
export default defineUnlistedScript(() => readProcedurePage(document, { now: new Date(Date.now()) }) ?? null);
