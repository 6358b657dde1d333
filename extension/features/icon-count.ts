import { pageRulesOf } from '../../shared/deadlines/rule-set/page-rules';
import { LIGHT_STATES } from '../../shared/look/tokens';
import { calendarOfWard } from '../../shared/working-time/calendars';
import { readStock } from '../platform/dossier-store';
import { showCount } from '../platform/icon';
import { readSettings } from '../platform/settings';
import { openDossiers } from './open-dossiers';

/** Puts the number of dossiers that are late or must be handled at once on the icon. */
export async function updateIconCount(now: Date): Promise<void> {
  const [{ dossiers }, settings] = await Promise.all([readStock(), readSettings()]);
  const tracked = openDossiers(
    dossiers,
    calendarOfWard(settings),
    now,
    settings.language,
    pageRulesOf(settings.wardRules),
  );
  const pressing = tracked.filter(({ state }) => state === 'overdue' || state === 'urgent');
  const isLate = pressing.some(({ state }) => state === 'overdue');
  await showCount(pressing.length, LIGHT_STATES[isLate ? 'overdue' : 'urgent']);
}
