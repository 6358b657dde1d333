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
import { benchPanel } from './panel';
import { benchPhrases } from './phrases';
import { benchPlans } from './plans';
import { benchPrintedCodes } from './printed-codes';
import { benchReading } from './reading';
import { benchSearch } from './search';
import { benchSlowLookup } from './slow-lookup';
import { benchSlowPhone } from './slow-phone';
import { benchStorm } from './storm';
import { benchWorkingTime } from './working-time';

/** `npm run bench [name …]`: prints the tables of docs/measurements.md. Run by hand; nothing is judged. */
const BENCHES = {
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
};

const names = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`\n${name}`);
  console.table(await bench());
}
