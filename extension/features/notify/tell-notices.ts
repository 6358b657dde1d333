import { pageRulesOf } from '../../../shared/deadlines/rule-set/page-rules';
import { workingMinutesBetween } from '../../../shared/working-time';
import { calendarOfWard } from '../../../shared/working-time/calendars';
import { MINUTE_MS } from '../../../shared/working-time/viet-nam-day';
import { readStock } from '../../platform/dossier-store';
import { readToldUntil, saveToldUntil, showNotification } from '../../platform/notifications';
import { readPlans } from '../../platform/plan-store';
import { readSettings } from '../../platform/settings';
import { openDossiers } from '../open-dossiers';
import { dueTasks } from '../plan-tasks/due-task';
import { findNotices } from './find-notices';
import { writeNotice } from './write-notice';

/**
 * Tells once, in office hours only, what has become late or must be handled at once since it was told last: what came
 * overnight comes with the first working minute, together.
 */
export async function tellNotices(now: Date): Promise<void> {
  const settings = await readSettings();
  const { language, off } = settings;
  const calendar = calendarOfWard(settings);
  const isWorking = workingMinutesBetween(calendar, now, new Date(now.getTime() + MINUTE_MS)) > 0;
  if (!isWorking) return;
  const since = await readToldUntil();
  if (since && !off.includes('notification')) {
    const [{ dossiers }, plans] = await Promise.all([readStock(), readPlans()]);
    const notice = writeNotice(
      findNotices(
        openDossiers(dossiers, calendar, now, language, pageRulesOf(settings.wardRules)),
        dueTasks(plans, calendar, now),
        since,
        now,
      ),
      language,
    );
    if (notice) await showNotification(notice);
  }
  await saveToldUntil(now);
}
