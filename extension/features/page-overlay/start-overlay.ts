import type { State } from '../../../shared/look/tokens';
import { calendarOf, OFFICE_HOURS } from '../../../shared/working-time/calendars';
import type { Settings } from '../../platform/settings';
import type { PageReading } from '../../portals/page-reading';
import { readPage } from '../../portals/read-page';
import { makeIsOnDark } from '../../ui/ground';
import { Badges } from '../badge/badges';
import { trackDossier } from '../track-dossier';
import { eachMinute } from './each-minute';
import { OverlayHost } from './overlay-host';
import { watchPage } from './watch-page';

/**
 * Lays badges and summary over the dossiers of a page, and keeps them right while the page changes and time goes by.
 * On a page without dossiers nothing is added. When `signal` is aborted nothing is left behind; `isAlive` is asked before
 * each reading, since an extension that is removed tells nobody.
 */
export function startOverlay(
  document: Document,
  settings: Settings,
  clock: () => Date,
  signal: AbortSignal,
  isAlive: () => boolean,
): void {
  const { language } = settings;
  const calendar = calendarOf(settings.officeHours);
  const officeHours = OFFICE_HOURS.find(({ id }) => id === settings.officeHours)?.name[language] ?? '';

  const badges = new Badges(document, signal, (badge) => overlay.toggle(badge));
  const goTo = (state: State) => badges.goTo(({ tracked }) => tracked?.state === state);
  const overlay = new OverlayHost(document, { calendar, officeHours, language }, signal, goTo);

  const isGroundDark = makeIsOnDark(document);
  let reading: PageReading = { kind: 'none', dossiers: [], confidence: 0, problems: [] };
  const show = (pageChanged: boolean) => {
    const now = clock();
    const tracked = reading.dossiers.map((page) => trackDossier(page, calendar, now, language));
    const [first] = tracked;
    const isOnDark = first !== undefined && isGroundDark(first.page.element);
    badges.show(tracked, { pageChanged, isOnDark });
    overlay.show({ tracked, problems: reading.problems, now, isOnDark });
  };
  watchPage(document, signal, {
    read: () => {
      if (!isAlive()) return;
      reading = readPage(document, { now: clock() });
      show(true);
    },
    postpone: (changed) => badges.hideMisplaced(changed),
  });
  eachMinute(document, clock, signal, () => isAlive() && show(false));
}
