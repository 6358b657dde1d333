import nationalPortal from './national-portal.json';
import type { PortalDescription } from './portal-description';

/**
 * Descriptions that come into every page. Those of systems that run under many addresses stay outside: they name no origin,
 * and are what a description of one of those addresses begins with.
 */
export const BUILT_IN_PORTALS = [nationalPortal] as PortalDescription[];
