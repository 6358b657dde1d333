import { benchDamagedCodes, benchLinkLengths } from './codes/codes';
import { benchPrintedCodes } from './codes/printed-codes';
import { benchClocks } from './collector/clocks';
import { benchComments } from './collector/comments';
import { benchExportsOnPostgres, benchExportsOnSqlite } from './collector/exports';
import { benchKills, benchOutages } from './collector/faults';
import { benchFuzz } from './collector/fuzz-bodies';
import { benchIndexOnPostgres, benchIndexOnSqlite } from './collector/index-report';
import { benchLoad } from './collector/load';
import { benchBadges } from './extension/badges';
import { benchIdle } from './extension/idle';
import { benchPanel } from './extension/panel';
import { benchReading } from './extension/reading';
import { benchStorm } from './extension/storm';
import type { Row } from './measure';
import { benchDeadlines } from './shared/deadlines';
import { benchPatterns } from './shared/patterns';
import { benchPhrases } from './shared/phrases';
import { benchPlans } from './shared/plans';
import { benchSearch } from './shared/search';
import { benchWorkingTime } from './shared/working-time';
import { benchSizes } from './sizes';
import { benchLed } from './widgets/led';
import { benchSlowLookup } from './widgets/slow-lookup';
import { benchSlowPhone } from './widgets/slow-phone';

/**
 * Every bench by its name: each gives the rows of a table of docs/measurements.md, what it is compared with among them. They
 * stand in folders after the part of the product that is measured; what stands in for others' ways is in `peers/`.
 */
export const BENCHES = {
  sizes: benchSizes,
  'working-time': benchWorkingTime,
  deadlines: benchDeadlines,
  badges: benchBadges,
  panel: benchPanel,
  reading: benchReading,
  search: benchSearch,
  patterns: benchPatterns,
  phrases: benchPhrases,
  plans: benchPlans,
  led: benchLed,
  storm: benchStorm,
  'slow-phone': benchSlowPhone,
  'slow-lookup': benchSlowLookup,
  idle: benchIdle,
  'codes-printed': benchPrintedCodes,
  'codes-damaged': benchDamagedCodes,
  'codes-links': benchLinkLengths,
  load: benchLoad,
  kills: benchKills,
  outages: benchOutages,
  clocks: benchClocks,
  fuzz: benchFuzz,
  'index-sqlite': benchIndexOnSqlite,
  'index-postgres': benchIndexOnPostgres,
  comments: benchComments,
  'exports-sqlite': benchExportsOnSqlite,
  'exports-postgres': benchExportsOnPostgres,
} satisfies Record<string, () => Row[] | Promise<Row[]>>;
