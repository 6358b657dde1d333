import type { Rule } from './rule';
import acceptOnline from './rules/accept-online.json';
import returnByAppointment from './rules/return-by-appointment.json';

/** The rules whose events a portal's page shows by itself; apart, so that the overlay carries no others. */
export const PAGE_RULES = [acceptOnline, returnByAppointment] as Rule[];
