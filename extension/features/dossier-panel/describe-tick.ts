import { formatDateTime } from '../../../shared/text/format-date';
import type { Tick } from './use-ticks';

/** When something was ticked, and by whom where the desk says so. */
export const describeTick = ({ at, by }: Tick): string => [by, formatDateTime(at)].filter(Boolean).join(', ');
