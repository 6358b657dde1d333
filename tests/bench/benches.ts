import { benchBadges } from './badges';
import { benchClocks } from './clocks';
import { benchDamagedCodes, benchLinkLengths } from './codes';
import { benchDeadlines } from './deadlines';
import { benchExportsOnPostgres, benchExportsOnSqlite } from './exports';
import { benchKills, benchOutages } from './faults';
import { benchFuzz } from './fuzz-bodies';
import { benchIdle } from './idle';
import { benchIndexOnPostgres, benchIndexOnSqlite } from './index-report';
import { benchLed } from './led';
import { benchLoad } from './load';
import type { Row } from './measure';
import { benchPanel } from './panel';
import { benchPhrases } from './phrases';
import { benchPlans } from './plans';
import { benchPrintedCodes } from './printed-codes';
import { benchReading } from './reading';
import { benchSearch } from './search';
import { benchSizes } from './sizes';
import { benchSlowLookup } from './slow-lookup';
import { benchSlowPhone } from './slow-phone';
import { benchStorm } from './storm';
import { benchWorkingTime } from './working-time';

/** Every bench by its name: each gives the rows of a table of docs/measurements.md, what it is compared with among them. */
export const BENCHES = {
  sizes: benchSizes,
  'working-time': benchWorkingTime,
  deadlines: benchDeadlines,
  badges: benchBadges,
  panel: benchPanel,
  reading: benchReading,
  search: benchSearch,
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
  'exports-sqlite': benchExportsOnSqlite,
  'exports-postgres': benchExportsOnPostgres,
} satisfies Record<string, () => Row[] | Promise<Row[]>>;
