import type { Rule } from './rule';
import acceptOnline from './rules/accept-online.json';
import returnByAppointment from './rules/return-by-appointment.json';

/** The national rules; their shape is checked by deadlines.test.ts. */
export const NATIONAL_RULES = [acceptOnline, returnByAppointment] as Rule[];
