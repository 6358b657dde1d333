import type { ProgressMoment } from '../../shared/progress/progress';
import { formatDateTime, formatIsoDate } from '../../shared/text/format-date';

/** `27/11/2026`, or `16:30 27/11/2026` where the hour is known. */
export const describeMoment = (moment: ProgressMoment): string =>
  moment.includes('T') ? formatDateTime(new Date(moment)) : formatIsoDate(moment);
