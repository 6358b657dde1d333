import { pageRulesOf } from '../../../shared/deadlines/rule-set/page-rules';
import type { State } from '../../../shared/look/tokens';
import { calendarOfWard, nameOfHours } from '../../../shared/working-time/calendars';
import {
  askTicks,
  openMenuFromPage,
  openPanelFromPage,
  tellPress,
  tellSighting,
  watchAnnouncedTicks,
} from '../../platform/messages';
import type { Settings } from '../../platform/settings';
import { ShownDossier } from '../../platform/shown-dossier';
import type { PortalDescription } from '../../portals/descriptions/portal-description';
import { PageMemory } from '../../portals/page-memory';
import type { PageDossier, PageReading } from '../../portals/page-reading';
import { readPageInSteps } from '../../portals/read-page';
import { eachInSteps } from '../../portals/steps';
import { makeIsOnDark } from '../../ui/ground';
import { Badges } from '../badge/badges';
import { RowDimmer } from '../badge/row-dimmer';
import { checkPageClock } from '../check-page-clock';
import { describeLosses } from '../doctor/describe-losses';
import { Doctor } from '../doctor/doctor';
import { PressGuard } from '../press-guard/press-guard';
import { SightingReporter } from '../report-sightings';
import { TrackedDossier } from '../tracked-dossier';
import { eachMinute } from './each-minute';
import { OverlayHost } from './overlay-host';
import { watchPage } from './watch-page';

/** Dossiers up to which a change is read before it is painted: more of them cost more than a frame. */
const MOST_AT_ONCE = 300;

/**
 * Lays badges and summary over the dossiers of a page, and keeps them right while the page changes and time goes by.
 * On a page without dossiers nothing is added. When `signal` is aborted nothing is left behind; `isAlive` is asked before
 * each reading, since an extension that is removed tells nobody.
 */
export function startOverlay(
  document: Document,
  settings: Settings,
  portals: PortalDescription[],
  clock: () => Date,
  signal: AbortSignal,
  isAlive: () => boolean,
): void {
  const { language, off } = settings;
  const calendar = calendarOfWard(settings);
  const rules = pageRulesOf(settings.wardRules);
  const officeHours = nameOfHours(settings.officeHours)[language];

  const badges = new Badges(document, signal, (badge) => overlay.toggle(badge));
  const goTo = (state: State) => badges.goTo(({ tracked }) => tracked?.state === state);
  const overlay = new OverlayHost(
    document,
    { officeHours, language, hasSummary: !off.includes('summary'), clock },
    signal,
    {
      onGo: goTo,
      onTeach: openMenuFromPage,
      onPanel: openPanelFromPage,
      onOnly: (state) => {
        only = state;
        renew();
        show(false);
      },
      onAccept: () => {
        doctor.accept(reading);
        show(false);
      },
    },
  );

  const dimmer = new RowDimmer(signal);
  let only: State | undefined;
  const isGroundDark = makeIsOnDark(document);
  const doctor = new Doctor(document, () => !signal.aborted && show(false));
  let reading: PageReading = { kind: 'none', dossiers: [], confidence: 0, problems: [] };
  let tracked: TrackedDossier<PageDossier>[] = [];
  let clockProblem: string | undefined;
  const checkClock = (now: Date) => {
    clockProblem = checkPageClock(reading.dossiers, now)?.[language];
  };
  /** Whether anything is to be shown otherwise by now. */
  const renew = (): boolean => {
    const now = clock();
    const [before, problemBefore] = [tracked, clockProblem];
    tracked = before.map((dossier) => dossier.renewedAt(now));
    checkClock(now);
    return clockProblem !== problemBefore || tracked.some((dossier, i) => dossier !== before[i]);
  };
  const show = (pageChanged: boolean) => {
    // of a state that is gone nothing would be seen
    if (only !== undefined && !tracked.some(({ state }) => state === only)) only = undefined;
    dimmer.show(tracked, only);
    const [first] = tracked;
    const isOnDark = first !== undefined && isGroundDark(first.page.element);
    badges.show(off.includes('badge') ? [] : tracked, { pageChanged, isOnDark });
    const losses = doctor.check(reading);
    const loss = losses.length > 0 ? describeLosses(losses, language) : undefined;
    overlay.show({ tracked, problems: reading.problems, clockProblem, loss, only, isOnDark }, pageChanged);
  };
  const reporter = new SightingReporter(tellSighting, signal);
  const shownDossier = new ShownDossier(document, signal);
  const memory = new PageMemory();
  const doors = {
    language,
    clock,
    isAlive,
    isOnDark: isGroundDark,
    askTicks,
    tellPress,
    onPanel: openPanelFromPage,
  };
  const guard = settings.guardsPresses ? new PressGuard(document, doors, signal) : undefined;
  if (guard) watchAnnouncedTicks((code) => guard.renew(code), signal);
  watchPage(document, signal, {
    note: (changes) => memory.forget(changes),
    *read() {
      const now = clock();
      return isAlive()
        ? { now, page: yield* readPageInSteps(document, { now, portals, memory }) }
        : undefined;
    },
    *show(read) {
      if (!read) return;
      const { now, page } = read;
      const seen: TrackedDossier<PageDossier>[] = [];
      yield* eachInSteps(page.dossiers, (dossier) =>
        seen.push(new TrackedDossier(dossier, calendar, now, language, rules)),
      );
      reading = page;
      tracked = seen;
      checkClock(now);
      show(true);
      yield;
      guard?.show(reading, memory.roots);
      reporter.report(reading, document.URL, now);
      shownDossier.show(reading.kind === 'detail' ? reading.dossiers[0]?.code : undefined);
    },
    roots: memory.roots,
    isShowing: () => overlay.isShown,
    mayReadAtOnce: () => reading.dossiers.length <= MOST_AT_ONCE,
    postpone: (changed) => badges.hideMisplaced(changed),
  });
  eachMinute(document, clock, signal, () => isAlive() && (renew() || overlay.isOpened) && show(false));
}
