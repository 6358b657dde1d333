import rescheduleOnce from '../rules/count/reschedule-once.json';
import supplementOnce from '../rules/count/supplement-once.json';
import type { CountRule } from './rule';

/** The national rules of how often something may happen; their shape is checked by count-events.test.ts. */
export const COUNT_RULES = [supplementOnce, rescheduleOnce] as CountRule[];
