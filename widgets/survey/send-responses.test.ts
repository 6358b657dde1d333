import * as fc from 'fast-check';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SurveyResponse } from '../../shared/satisfaction/response';
import { eventually } from '../eventually';
import { listQueued, sendRefusedAgain } from '../pages/device/queued-answers';
import { type Behaviour, FakeCollector } from './fake-collector';
import { makeUuid } from './make-uuid';
import type { Outcome, OutcomeListener } from './outcome-board';
import { type PostOutcome, postResponse } from './post-response';
import { chooseSendLock, leaseLock, type SendLock } from './send-lock';
import { ResponseSender } from './send-responses';

const ENDPOINT = 'https://collector.test';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let databases: string[] = [];
afterEach(async () => {
  await Promise.all(databases.map((name) => deleteDB(name)));
  databases = [];
});

class Ledger implements OutcomeListener {
  outcomes: Outcome[] = [];
  troubles: string[] = [];
  settled(outcome: Outcome) {
    this.outcomes.push(outcome);
  }
  troubled(message: string) {
    this.troubles.push(message);
  }
  statesOf(id: string) {
    return this.outcomes.filter((outcome) => outcome.id === id).map(({ state }) => state);
  }
}

function madeUp(comment = ''): SurveyResponse {
  return {
    id: makeUuid(),
    unit: 'phuong-mau',
    questionnaire: 'sipas-2025@1',
    purposeVersion: 'purpose@1',
    answers: { access: 4, procedures: 5, staff: null, results: null, feedback: null },
    comment,
    lang: 'vi',
    channel: 'web',
    submittedOn: '2026-10-05',
    seconds: 30,
  };
}

/** A device with some tabs on one queue, a clock that moves only when told to, and a stand-in collector. */
function makeDevice(lockOf: (now: () => number) => SendLock = chooseSendLock, tabCount = 1) {
  const name = `test-${makeUuid()}`;
  databases.push(name);
  let time = Date.parse('2026-10-05T03:00:00Z');
  const now = () => time;
  const tabs = Array.from({ length: tabCount }, () => {
    const sender = new ResponseSender({ name, now, random: () => 0.5, lock: lockOf(now) });
    const ledger = new Ledger();
    const submit = async (response: SurveyResponse, endpoint = ENDPOINT) => {
      await sender.keep(endpoint, response, ledger);
      await sender.wake();
    };
    return { sender, ledger, submit };
  });
  const stored = async (store: 'waiting' | 'refused') => {
    const database = await openDB(name);
    const ids: string[] = (await database.getAllKeys(store)).map(String);
    database.close();
    return ids;
  };
  const [tab] = tabs;
  if (!tab) throw new RangeError('a device has at least one tab');
  const pass = (duration: number) => {
    time += duration;
  };
  return { name, tab, tabs, stored, pass, collector: new FakeCollector() };
}

describe('one answer', () => {
  test('is sent at once, to the address of the contract, and leaves the device', async () => {
    const { tab, collector, stored } = makeDevice();
    const response = madeUp('Cảm ơn');
    await tab.submit(response);
    expect(collector.requests).toEqual([{ url: `${ENDPOINT}/v1/responses`, method: 'POST', response }]);
    expect(tab.ledger.statesOf(response.id)).toEqual(['sent']);
    expect(await stored('waiting')).toEqual([]);
  });

  test.each<[string, Behaviour]>([
    ['no network', 'unreachable'],
    ['the acknowledgement is lost', 'answer-lost'],
    ['500', { status: 500 }],
    ['503', { status: 503 }],
    ['429', { status: 429 }],
    ['401, which a change at the collector can cure', { status: 401 }],
    ['403', { status: 403 }],
    ['204, which acknowledges nothing', { status: 204 }],
  ])('is kept and sent later: %s', async (_name, behaviour) => {
    const { tab, collector, stored, pass } = makeDevice();
    if (typeof behaviour === 'object' && behaviour.status === 204) {
      vi.mocked(fetch).mockResolvedValueOnce(new Response(null, { status: 204 }));
    } else collector.script = [behaviour];
    const response = madeUp();
    await tab.submit(response);
    expect(tab.ledger.statesOf(response.id)).toEqual(['queued']);
    expect(await stored('waiting')).toEqual([response.id]);
    pass(MINUTE);
    await tab.sender.drain();
    expect(tab.ledger.statesOf(response.id)).toEqual(['queued', 'sent']);
    expect([...collector.taken.keys()]).toEqual([response.id]);
    expect(await stored('waiting')).toEqual([]);
  });

  test.each([400, 404, 409, 413, 422])('is set aside, not deleted, after %i', async (status) => {
    const { tab, collector, stored, pass } = makeDevice();
    collector.script = [{ status, body: { title: 'Không nhận', detail: `Lý do ${status}` } }];
    const response = madeUp();
    await tab.submit(response);
    expect(tab.ledger.outcomes).toEqual([{ id: response.id, state: 'set-aside', detail: `Lý do ${status}` }]);
    expect(await stored('waiting')).toEqual([]);
    expect(await stored('refused')).toEqual([response.id]);
    pass(DAY);
    await tab.sender.wake();
    expect(collector.countOf(response.id)).toBe(1);
  });

  test('the log-in page of a public network acknowledges nothing', async () => {
    const { tab, collector, stored } = makeDevice();
    collector.script = [{ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } }];
    const response = madeUp();
    await tab.submit(response);
    expect(await stored('waiting')).toEqual([response.id]);
  });

  test('a refusal without a problem document is told by its status', async () => {
    const { tab } = makeDevice();
    vi.mocked(fetch).mockResolvedValueOnce(new Response('no', { status: 404 }));
    await tab.submit(madeUp());
    expect(tab.ledger.outcomes).toMatchObject([{ state: 'set-aside', detail: 'HTTP 404' }]);
  });
});

test('a collector that does not answer within 10 seconds has failed', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    new FakeCollector().fallback = 'silent';
    let outcome: PostOutcome | undefined;
    void postResponse(ENDPOINT, madeUp(), 0).then((posted) => {
      outcome = posted;
    });
    await vi.advanceTimersByTimeAsync(9_999);
    expect(outcome).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(outcome).toEqual({ kind: 'failed' });
  } finally {
    vi.useRealTimers();
  }
});

describe('back-off', () => {
  test('doubles from two seconds to a quarter of an hour', async () => {
    const { tab, collector, pass } = makeDevice();
    collector.fallback = 'unreachable';
    await tab.submit(madeUp());
    for (const seconds of [1.5, 3, 6, 12, 24, 48, 96, 192, 384, 675, 675]) {
      const before = collector.requests.length;
      pass(seconds * 1000 - 1);
      await tab.sender.drain();
      expect(collector.requests).toHaveLength(before);
      pass(1);
      await tab.sender.drain();
      expect(collector.requests).toHaveLength(before + 1);
    }
  });

  test.each([
    ['seconds', () => '120'],
    ['a date', () => 'Mon, 05 Oct 2026 03:02:00 GMT'],
  ])('waits as long as the collector asks (%s), whatever happens in between', async (_name, retryAfter) => {
    const { tab, collector, pass } = makeDevice();
    collector.script = [{ status: 429, headers: { 'Retry-After': retryAfter() } }];
    const [first, second] = [madeUp(), madeUp()];
    await tab.submit(first);
    pass(119_000);
    await tab.sender.wake();
    await tab.submit(second);
    expect(collector.requests).toHaveLength(1);
    expect(tab.ledger.statesOf(second.id)).toEqual(['queued']);
    pass(1_000);
    await tab.sender.drain();
    expect(new Set(collector.taken.keys())).toEqual(new Set([first.id, second.id]));
  });

  test.each([
    ['brings down every batch that it is in', true],
    ['is the only one of its batch that fails', false],
  ])('an answer that always fails does not hold up the others: it %s', async (_, wholeBatch) => {
    const { tab, collector, pass, stored } = makeDevice();
    const bad = madeUp();
    const good = Array.from({ length: 12 }, () => madeUp());
    collector.fallback = 'unreachable';
    for (const response of [good[0] ?? bad, bad, ...good.slice(1)]) await tab.submit(response);
    collector.fallback = 'take';
    collector.refuses = ({ id }) => (id === bad.id ? { status: 500 } : undefined);
    if (wholeBatch) collector.breaksAt = bad.id;
    for (let round = 0; round < 30; round++) {
      pass(15 * MINUTE);
      await tab.sender.drain();
    }
    expect(new Set(collector.taken.keys())).toEqual(new Set(good.map(({ id }) => id)));
    expect(await stored('waiting')).toEqual([bad.id]);
  });

  test('a pause from a clock that ran ahead does not hold answers for years', async () => {
    const { tab, collector, pass } = makeDevice();
    pass(1000 * DAY);
    collector.script = ['unreachable'];
    const response = madeUp();
    await tab.submit(response);
    pass(-1000 * DAY);
    await tab.sender.drain();
    expect(tab.ledger.statesOf(response.id)).toEqual(['queued', 'sent']);
  });

  test('one collector out of reach does not hold up another', async () => {
    const { tab, collector } = makeDevice();
    collector.script = ['unreachable'];
    const [here, there] = [madeUp(), madeUp()];
    await tab.submit(here);
    collector.script = ['unreachable'];
    await tab.submit(there, 'https://other.test');
    expect(collector.requests.map(({ url }) => new URL(url).host)).toContain('other.test');
    expect(tab.ledger.statesOf(there.id)).toHaveLength(1);
  });
});

describe('many answers', () => {
  const keepAll = async (tab: ReturnType<typeof makeDevice>['tab'], responses: SurveyResponse[]) => {
    for (const response of responses) await tab.sender.keep(ENDPOINT, response, tab.ledger);
  };

  test('go together, fifty at most, each once', async () => {
    const { tab, collector, stored } = makeDevice();
    const responses = Array.from({ length: 120 }, () => madeUp());
    await keepAll(tab, responses);
    await tab.sender.wake();
    expect(collector.batches).toEqual([50, 50, 20]);
    expect(collector.requests.every(({ url }) => url === `${ENDPOINT}/v1/responses:batch`)).toBe(true);
    expect(collector.taken.size).toBe(120);
    expect(await stored('waiting')).toEqual([]);
    expect(tab.ledger.outcomes.map(({ state }) => state)).toEqual(Array(120).fill('sent'));
  });

  test('with long comments fewer go together', async () => {
    const { tab, collector } = makeDevice();
    await keepAll(
      tab,
      Array.from({ length: 60 }, () => madeUp('ý'.repeat(2000))),
    );
    await tab.sender.wake();
    expect(Math.max(...collector.batches)).toBeLessThan(30);
    expect(collector.taken.size).toBe(60);
  });

  test('of which some are refused: these are set aside, the others arrive', async () => {
    const { tab, collector, stored } = makeDevice();
    const responses = Array.from({ length: 6 }, () => madeUp());
    const bad = responses.filter((_, place) => place % 3 === 0).map(({ id }) => id);
    collector.refuses = ({ id }) =>
      bad.includes(id) ? { status: 422, problem: { detail: 'Chưa hợp lệ' } } : undefined;
    await keepAll(tab, responses);
    await tab.sender.wake();
    expect(new Set(await stored('refused'))).toEqual(new Set(bad));
    expect(collector.taken.size).toBe(4);
    expect(tab.ledger.outcomes).toContainEqual({ id: bad[0], state: 'set-aside', detail: 'Chưa hợp lệ' });
  });

  test('a batch whose acknowledgement is lost is sent again and counted once', async () => {
    const { tab, collector, stored, pass } = makeDevice();
    collector.script = ['answer-lost'];
    await keepAll(
      tab,
      Array.from({ length: 10 }, () => madeUp()),
    );
    await tab.sender.wake();
    expect(await stored('waiting')).toHaveLength(10);
    pass(MINUTE);
    await tab.sender.drain();
    expect(collector.taken.size).toBe(10);
    expect(await stored('waiting')).toEqual([]);
  });

  test('a batch that is answered by something else than results has failed', async () => {
    const { tab, collector, stored } = makeDevice();
    collector.fallback = { status: 200, body: '<h1>Đăng nhập mạng</h1>' };
    await keepAll(tab, [madeUp(), madeUp()]);
    await tab.sender.wake();
    expect(await stored('waiting')).toHaveLength(2);
  });
});

describe('what was refused', () => {
  test('is listed with the reason, and sent again once the unit was put right', async () => {
    const { tab, collector, stored } = makeDevice();
    collector.refuses = ({ unit }) =>
      unit === 'phuong-mau' ? { status: 404, problem: { detail: 'Chưa đăng ký' } } : undefined;
    const response = madeUp('ý kiến');
    await tab.submit(response);
    const { waiting, refused } = await listQueued(tab.sender);
    expect(waiting).toEqual([]);
    expect(refused).toMatchObject([{ response, status: 404, endpoint: ENDPOINT }]);
    await sendRefusedAgain(tab.sender, { unit: 'phuong-khac', endpoint: 'https://other.test' });
    expect([...collector.taken.values()].map((body) => JSON.parse(body))).toEqual([
      { ...response, unit: 'phuong-khac' },
    ]);
    expect(await stored('refused')).toEqual([]);
  });

  test('for another reason goes again as it is', async () => {
    const { tab, collector } = makeDevice();
    collector.script = [{ status: 422 }];
    const response = madeUp();
    await tab.submit(response);
    await sendRefusedAgain(tab.sender, { unit: 'phuong-khac', endpoint: ENDPOINT });
    expect([...collector.taken.values()].map((body) => JSON.parse(body))).toEqual([response]);
  });
});

const LOCKS: [string, (now: () => number) => SendLock][] = [
  ['Web Locks', chooseSendLock],
  ['a lease', leaseLock],
];

describe.each(LOCKS)('several tabs with %s', (_name, lockOf) => {
  test('that wake at the same moment send each answer once', async () => {
    const { tabs, tab, collector, stored } = makeDevice(lockOf, 3);
    const responses = Array.from({ length: 5 }, () => madeUp());
    for (const response of responses) await tab.sender.keep(ENDPOINT, response, tab.ledger);
    await Promise.all(tabs.map(({ sender }) => sender.wake()));
    await Promise.all(tabs.map(({ sender }) => sender.wake()));
    for (const { id } of responses) {
      expect(collector.countOf(id)).toBe(1);
      expect(tab.ledger.statesOf(id)).toEqual(['sent']);
    }
    expect(await stored('waiting')).toEqual([]);
  });

  test('never lose an answer and never send one again after its acknowledgement', async () => {
    const behaviour = fc.constantFrom<Behaviour>(
      ...(['take', 'take', 'answer-lost', 'unreachable', { status: 500 }, { status: 503 }] as const),
      ...([{ status: 429, headers: { 'Retry-After': '30' } }, { status: 403 }, { status: 422 }] as const),
    );
    const tabNumber = fc.nat({ max: 2 });
    const step = fc.oneof(
      fc.record({ kind: fc.constant('submit' as const), tab: tabNumber }),
      fc.record({ kind: fc.constant('wake' as const), tab: tabNumber }),
      fc.record({ kind: fc.constant('drain' as const), tab: tabNumber }),
      fc.record({ kind: fc.constant('pass' as const), duration: fc.integer({ min: 0, max: 5 * MINUTE }) }),
      fc.record({ kind: fc.constant('together' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 12 }),
        fc.array(behaviour, { maxLength: 12 }),
        async (steps, script) => {
          const { tabs, stored, pass, collector } = makeDevice(lockOf, 3);
          collector.script = [...script];
          const kept = new Map<string, Ledger>();
          let underWay: Promise<unknown>[] = [];
          for (const each of steps) {
            if (each.kind === 'pass') pass(each.duration);
            else if (each.kind === 'together') await Promise.all(underWay.splice(0));
            else {
              const tab = tabs[each.tab];
              if (!tab) continue;
              if (each.kind === 'submit') {
                const response = madeUp();
                kept.set(response.id, tab.ledger);
                underWay.push(tab.submit(response));
              } else underWay.push(each.kind === 'wake' ? tab.sender.wake() : tab.sender.drain());
            }
          }
          await Promise.all(underWay);
          collector.script = [];
          for (let round = 0; round < 3; round++) {
            pass(20 * MINUTE);
            underWay = tabs.map(({ sender }) => sender.wake());
            await Promise.all(underWay);
          }

          const refused = kept.size > 0 ? await stored('refused') : [];
          expect(kept.size > 0 ? await stored('waiting') : []).toEqual([]);
          expect(collector.overlapping).toEqual([]);
          for (const [id, ledger] of kept) {
            const end = refused.includes(id) ? 'set-aside' : 'sent';
            if (end === 'sent') expect(collector.taken.has(id)).toBe(true);
            expect(ledger.statesOf(id).filter((state) => state !== 'queued')).toEqual([end]);
            expect(ledger.statesOf(id).at(-1)).toBe(end);
            expect(ledger.statesOf(id).length).toBeLessThanOrEqual(2);
          }
          for (const { ledger } of tabs) expect(ledger.troubles).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});

test('without a second attempt being due, an acknowledged answer is asked about exactly once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }), async (count, wakes) => {
      const { tabs, tab, collector } = makeDevice(chooseSendLock, 2);
      const responses = Array.from({ length: count }, () => madeUp());
      await Promise.all(responses.map((response) => tab.submit(response)));
      for (let wake = 0; wake < wakes; wake++) await Promise.all(tabs.map(({ sender }) => sender.wake()));
      expect(collector.requests).toHaveLength(count);
    }),
    { numRuns: 20 },
  );
});

test('a lease that a closed tab left behind ends by itself', async () => {
  const { tab, name, pass, collector } = makeDevice(leaseLock);
  const response = madeUp();
  await tab.sender.keep(ENDPOINT, response, tab.ledger);
  const database = await openDB(name);
  await database.put('leases', {
    name: 'send',
    owner: 'a tab that was closed',
    until: Date.parse('2026-10-05T03:00:15Z'),
  });
  database.close();
  await tab.sender.wake();
  expect(collector.requests).toEqual([]);
  pass(15_000);
  await tab.sender.wake();
  expect(tab.ledger.statesOf(response.id)).toEqual(['sent']);
});

describe('a page without an earlier answer', () => {
  test('leaves no database on the device', async () => {
    const { tab, name } = makeDevice();
    await tab.sender.wake();
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
    expect(tab.ledger.troubles).toEqual([]);
  });

  test('is quiet where the browser gives it no storage', async () => {
    const { tab, collector } = makeDevice();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const detach = tab.sender.attach(tab.ledger);
    await tab.sender.wake();
    detach();
    expect(tab.ledger.troubles).toEqual([]);
    expect(collector.requests).toEqual([]);
  });
});

test('keep fails where the device is full', async () => {
  const { tab } = makeDevice();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(tab.sender.keep(ENDPOINT, madeUp(), tab.ledger)).rejects.toThrow('full');
});

test('space that was reserved takes the answer for which there was none left', async () => {
  const { tab, stored } = makeDevice();
  const put = IDBObjectStore.prototype.put;
  let isFull = true;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
    if (isFull) throw new DOMException('full', 'QuotaExceededError');
    return put.call(this, value);
  });
  tab.sender.makeRoom = async () => {
    const before = isFull;
    isFull = false;
    return before;
  };
  const response = madeUp();
  await tab.sender.keep(ENDPOINT, response, tab.ledger);
  expect(await stored('waiting')).toEqual([response.id]);
  isFull = true;
  tab.sender.makeRoom = async () => false;
  await expect(tab.sender.keep(ENDPOINT, madeUp(), tab.ledger)).rejects.toThrow('full');
});

describe('a connection to the storage that is closed in between', () => {
  /** Closes the connection on which the given transaction begins (from 0): it has just been lost, and nobody knows yet. */
  function closeBefore(which: number): void {
    const begin = IDBDatabase.prototype.transaction;
    let begun = 0;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...how) {
      if (this.name.startsWith('test-') && begun++ === which) this.close();
      return begin.apply(this, how);
    });
  }

  test.each([
    ['Web Locks', chooseSendLock],
    ['a lease', leaseLock],
  ])('loses no answer and is not spoken of, whenever it is: %s', async (_name, lock) => {
    for (let which = 0; which < 8; which++) {
      const { tab, collector, stored } = makeDevice(lock);
      closeBefore(which);
      const response = madeUp();
      await tab.submit(response);
      vi.mocked(IDBDatabase.prototype.transaction).mockRestore();
      expect(tab.ledger.statesOf(response.id), `transaction ${which}`).toEqual(['sent']);
      expect(tab.ledger.troubles).toEqual([]);
      expect(collector.requests).toHaveLength(1);
      expect(await stored('waiting')).toEqual([]);
    }
  });

  test('is opened again for who looks what there is, and to send again what was refused', async () => {
    const { tab, collector } = makeDevice();
    collector.refuses = ({ unit }) => (unit === 'phuong-mau' ? { status: 404 } : undefined);
    const response = madeUp();
    await tab.submit(response);
    const again = () => sendRefusedAgain(tab.sender, { endpoint: ENDPOINT, unit: 'phuong-dung' });
    for (const look of [() => tab.sender.countWaiting(), () => listQueued(tab.sender), again]) {
      closeBefore(0);
      await look();
      vi.mocked(IDBDatabase.prototype.transaction).mockRestore();
    }
    expect([...collector.taken.keys()]).toEqual([response.id]);
  });
});

test('an answer kept too late is not sent behind the back of the person who was told it was not kept', async () => {
  const { tab, name, collector, stored } = makeDevice();
  const holder = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name, 1);
    request.onsuccess = () => resolve(request.result);
  });
  const deleting = deleteDB(name); // blocked while the holder is open, and blocks every later opening
  await expect(tab.sender.keep(ENDPOINT, madeUp(), tab.ledger)).rejects.toThrow('does not answer');
  holder.close();
  await deleting;
  await eventually(async () => expect(await stored('waiting')).toEqual([]));
  await tab.sender.wake();
  expect(collector.requests).toEqual([]);
});

test('a storage that fails after the acknowledgement is told; the answer goes again and is not doubled', async () => {
  const { tab, collector, stored } = makeDevice();
  const detach = tab.sender.attach(tab.ledger);
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementationOnce(() => {
    throw new DOMException('disk error', 'UnknownError');
  });
  const response = madeUp();
  await tab.submit(response);
  expect(tab.ledger.troubles).toEqual(['disk error']);
  expect(tab.ledger.statesOf(response.id)).toEqual(['queued']);
  expect(await stored('waiting')).toEqual([response.id]);
  await tab.sender.wake();
  detach();
  expect(tab.ledger.statesOf(response.id)).toEqual(['queued', 'sent']);
  expect(collector.countOf(response.id)).toBe(2);
  expect(collector.taken.size).toBe(1);
});
