// A collector for comparison, which stores each request in a transaction of its own: `tsx serve-each-alone.ts DATABASE`.
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Admission } from '../../../collector/admission';
import { createApp } from '../../../collector/app';
import { openDatabase } from '../../../collector/database/open-database';
import { listen } from '../../../collector/listen';
import { storeResponses } from '../../../collector/store-responses';
import { findOrigins, findUnits } from '../../../collector/units';
import { withUsualHeaders } from '../../../collector/usual-headers';

const db = await openDatabase(process.argv[2] ?? '');
const now = () => new Date();
const known = await findUnits(db, ['phuong-mau']);
const limit = { count: 900_000_000, seconds: 1 };
const app = createApp({
  db,
  findUnits: async () => known,
  findOrigins: (origins) => findOrigins(db, origins),
  store: (responses) => storeResponses(db, responses),
  now,
  admission: new Admission({ device: limit, address: limit }, () => performance.now()),
  addressOf: () => undefined,
});
const server = createServer(withUsualHeaders(getRequestListener(app.fetch)));
console.log(`http://127.0.0.1:${await listen(server, 0, '127.0.0.1', () => undefined)}`);
process.on('SIGTERM', () => {
  server.closeAllConnections();
  server.close(() => db.destroy());
});
