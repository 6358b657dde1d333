import { Hono } from 'hono';
import { beatSchema, isDeviceId } from '../../shared/satisfaction/beat';
import { listErrors } from '../../shared/satisfaction/list-errors';
import { lastDayTaken } from '../../shared/satisfaction/read-response';
import { dayOfInstant, formatDay } from '../../shared/working-time/viet-nam-day';
import { checkOrigin } from '../check-origin';
import { requireToken } from '../check-token';
import type { Collector } from '../collector';
import { DEVICES_LIMIT, keepBeat, listDevices } from '../devices';
import { describeProblem, ProblemError } from '../problem';
import { limitBody, readJsonBody, requireJson } from '../read-json-body';
import { requireUnit } from '../require-unit';

const BODY_KIB = 4;

/**
 * `POST /v1/units/:unit/devices/:device/beat`: a tablet is alive, see `Beat`. 204; problems 400, 403 (page not
 * registered), 404, 409 (too many tablets), 413, 415, 422, 429. Needs no token: a tablet stands in a hall, and a token in
 * it could be taken from it.
 *
 * `GET /v1/units/:unit/devices`: what was last heard of each, for a bearer token of the unit with the scope `devices`.
 */
export function deviceRoutes({ db, now, admission, addressOf }: Collector): Hono {
  const today = () => formatDay(dayOfInstant(now().getTime()));
  return new Hono()
    .post('/v1/units/:unit/devices/:device/beat', requireJson, limitBody(BODY_KIB), async (c) => {
      admission.admitAddress(addressOf(c), 1);
      const { unit, device } = c.req.param();
      checkOrigin(c, await requireUnit(db, unit));
      if (!isDeviceId(device)) {
        throw new ProblemError(
          describeProblem('not-found', 'Mã máy tính bảng chỉ được gồm chữ không dấu, số, dấu chấm và gạch.'),
        );
      }
      const { data: beat, error } = beatSchema.safeParse(await readJsonBody(c, BODY_KIB));
      if (error) {
        throw new ProblemError(
          describeProblem('invalid', 'Tin báo chưa hợp lệ, xem errors.', listErrors(error)),
        );
      }
      const day = beat.day ?? today();
      if (day > lastDayTaken(now())) {
        const errors = [{ pointer: '/day', detail: 'Ngày này chưa tới.' }];
        throw new ProblemError(describeProblem('invalid', 'Tin báo chưa hợp lệ, xem errors.', errors));
      }
      if (await keepBeat(db, unit, device, { ...beat, day }, now())) return c.body(null, 204);
      throw new ProblemError(
        describeProblem('too-many-devices', `Đơn vị đã có ${DEVICES_LIMIT} máy tính bảng.`),
      );
    })
    .get('/v1/units/:unit/devices', async (c) => {
      const unit = c.req.param('unit');
      await requireUnit(db, unit);
      await requireToken(c, { db, now }, unit, 'devices');
      const day = today();
      return c.json({ unit, day, devices: await listDevices(db, unit, day) });
    });
}
