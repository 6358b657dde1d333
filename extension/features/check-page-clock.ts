import { checkMachineClock } from '../../shared/deadlines/clock/check-machine-clock';
import type { BilingualText } from '../../shared/text/bilingual-text';
import type { PageDossier } from '../portals/page-reading';

/** What a page’s own dates tell of the machine’s clock, for the official; undefined where nothing is wrong. */
export function checkPageClock(dossiers: readonly PageDossier[], now: Date): BilingualText | undefined {
  const happened = dossiers.flatMap(({ submittedAt, receivedAt, finishedAt }) =>
    [submittedAt, receivedAt, finishedAt].filter((at) => at !== undefined),
  );
  return checkMachineClock(happened, now)?.text;
}
