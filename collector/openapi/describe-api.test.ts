import { expect, it } from 'vitest';
import * as z from 'zod';
import { describeOnDatabases, makeResponse } from '../test-collector';
import { describeApi } from './describe-api';

type Paths = Record<string, Record<string, Operation>>;
interface Operation {
  parameters?: { name: string; in: string }[];
  requestBody?: { content: Record<string, { schema: { $ref: string } }> };
  responses: Record<
    string,
    { content?: Record<string, { schema: { $ref?: string; type?: string; format?: string } }> }
  >;
}

const api = describeApi();
// as it is sent
const paths: Paths = JSON.parse(JSON.stringify(api.paths));
const schemas: Record<string, Record<string, unknown>> = api.components.schemas;
const schemaOf = (reference: string) => {
  const schema = schemas[reference.replace('#/components/schemas/', '')];
  if (!schema) throw new Error(`${reference} is not described`);
  return z.fromJSONSchema(schema);
};

/** The answer is one that the description names for the operation, of its type and of its schema. */
async function expectDescribed(method: string, path: string, answer: Response) {
  const described = paths[path]?.[method]?.responses[answer.status];
  expect(described, `${method} ${path} → ${answer.status}`).toBeDefined();
  const [type, { schema } = { schema: undefined }] = Object.entries(described?.content ?? {})[0] ?? [];
  if (type === undefined) return expect(await answer.text()).toBe('');
  expect(answer.headers.get('Content-Type')).toMatch(new RegExp(`^${type.replaceAll('+', '\\+')}`));
  if (schema?.$ref) schemaOf(schema.$ref).parse(await answer.json());
}

it('is made from the schemas that read what comes in', () => {
  const response = schemaOf('#/components/schemas/Response');
  expect(response.safeParse(makeResponse({ comment: 'a', flags: ['fast'], device: 'd' })).success).toBe(true);
  for (const wrong of [
    { seconds: -1 },
    { channel: 'fax' },
    { extra: 1 },
    { answers: { staff: 6 } },
    { comment: 'a'.repeat(2001) },
  ]) {
    expect(response.safeParse({ ...makeResponse(), ...wrong }).success, JSON.stringify(wrong)).toBe(false);
  }
  expect(schemas.Response?.properties).toMatchObject({
    comment: { maxLength: 2000 },
    submittedOn: { format: 'date' },
  });
});

it('every reference leads somewhere, every parameter of a path is described', () => {
  for (const [, reference = ''] of JSON.stringify(api).matchAll(/"\$ref":"([^"]+)"/g)) schemaOf(reference);
  for (const [path, operations] of Object.entries(paths)) {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const { parameters = [] } of Object.values(operations)) {
      expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(names);
    }
  }
});

describeOnDatabases('GET /openapi.json', (create) => {
  it('names exactly the routes that there are', async () => {
    const { app, get } = await create();
    const answer = await get('/openapi.json', { Origin: 'https://example.org' });
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    const told: { paths: Paths } = await answer.json();
    const described = Object.entries(told.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const served = app.routes
      // pages are no part of the interface
      .filter(({ method, path }) => method !== 'ALL' && !/^\/($|ward|slips|kiosk|parts)/.test(path))
      .map(({ method, path }) => `${method} ${path.replace(/:(unit|device|id|name)\b/g, '{$1}')}`);
    expect(new Set(described)).toEqual(new Set(served));
  });

  it('what is answered is as described, also what is refused', async () => {
    const collector = await create({
      device: { count: 1, seconds: 60 },
      address: { count: 10, seconds: 60 },
    });
    const { post, get, token, otherToken } = collector;
    const response = makeResponse();
    const complaint = makeResponse({ comment: 'Chờ lâu' });
    const unit = '/v1/units/bac-nha-trang';
    const bearer = { Authorization: `Bearer ${token}` };
    const foreign = { Authorization: `Bearer ${otherToken}` };
    const tries: [number, string, string, () => Promise<Response>][] = [
      [201, 'post', '/v1/responses', () => post('/v1/responses', response)],
      [200, 'post', '/v1/responses', () => post('/v1/responses', response)],
      [409, 'post', '/v1/responses', () => post('/v1/responses', { ...response, seconds: 1 })],
      [400, 'post', '/v1/responses', () => post('/v1/responses', '{')],
      [
        403,
        'post',
        '/v1/responses',
        () => post('/v1/responses', makeResponse(), { Origin: 'https://khac.vn' }),
      ],
      [404, 'post', '/v1/responses', () => post('/v1/responses', makeResponse({ unit: 'x' }))],
      [413, 'post', '/v1/responses', () => post('/v1/responses', ' '.repeat(40_000))],
      [415, 'post', '/v1/responses', () => post('/v1/responses', '{}', { 'Content-Type': 'text/plain' })],
      [422, 'post', '/v1/responses', () => post('/v1/responses', { unit: 1 })],
      [
        200,
        'post',
        '/v1/responses:batch',
        () => post('/v1/responses:batch', { responses: [makeResponse(), 1, makeResponse({ unit: 'x' })] }),
      ],
      [422, 'post', '/v1/responses:batch', () => post('/v1/responses:batch', {})],
      [201, 'post', '/v1/responses', () => post('/v1/responses', { ...complaint, device: 'd' })],
      [429, 'post', '/v1/responses', () => post('/v1/responses', makeResponse({ device: 'd' }))],
      [200, 'get', '/v1/units/{unit}/index', () => get(`${unit}/index?by=month`)],
      [
        200,
        'get',
        '/v1/units/{unit}/index',
        () => get(`${unit}/index?from=2026-07-31&to=2026-08-01`, bearer),
      ],
      [304, 'get', '/v1/units/{unit}/index', () => get(`${unit}/index?by=month`, { 'If-None-Match': '*' })],
      [401, 'get', '/v1/units/{unit}/index', () => get(`${unit}/index?from=2026-08-01`)],
      [403, 'get', '/v1/units/{unit}/index', () => get(`${unit}/index`, foreign)],
      [404, 'get', '/v1/units/{unit}/index', () => get('/v1/units/x/index')],
      [422, 'get', '/v1/units/{unit}/index', () => get(`${unit}/index?by=week`)],
      [
        204,
        'post',
        '/v1/units/{unit}/devices/{device}/beat',
        () => post(`${unit}/devices/a/beat`, { unsent: 0, offered: 2, answered: 1 }),
      ],
      [422, 'post', '/v1/units/{unit}/devices/{device}/beat', () => post(`${unit}/devices/a/beat`, {})],
      [200, 'get', '/v1/units/{unit}/devices', () => get(`${unit}/devices`, bearer)],
      [401, 'get', '/v1/units/{unit}/devices', () => get(`${unit}/devices`)],
      [200, 'get', '/v1/units/{unit}/index', () => get(`${unit}/index?from=2026-08-01`, bearer)],
      [200, 'get', '/v1/units/{unit}/responses.csv', () => get(`${unit}/responses.csv`, bearer)],
      [200, 'get', '/v1/units/{unit}/responses.xlsx', () => get(`${unit}/responses.xlsx`, bearer)],
      [403, 'get', '/v1/units/{unit}/responses.csv', () => get(`${unit}/responses.csv`, foreign)],
      [422, 'get', '/v1/units/{unit}/responses.csv', () => get(`${unit}/responses.csv?to=x`, bearer)],
      [200, 'get', '/v1/units/{unit}/follow-ups.csv', () => get(`${unit}/follow-ups.csv`, bearer)],
      [422, 'get', '/v1/units/{unit}/follow-ups.csv', () => get(`${unit}/follow-ups.csv?to=x`, bearer)],
      [200, 'get', '/v1/units/{unit}/follow-ups', () => get(`${unit}/follow-ups`, bearer)],
      [422, 'get', '/v1/units/{unit}/follow-ups', () => get(`${unit}/follow-ups?state=x`, bearer)],
      [
        200,
        'post',
        '/v1/units/{unit}/follow-ups/{id}',
        () => post(`${unit}/follow-ups/${complaint.id}`, { state: 'read', seenAt: null }, bearer),
      ],
      [
        409,
        'post',
        '/v1/units/{unit}/follow-ups/{id}',
        () => post(`${unit}/follow-ups/${complaint.id}`, { state: 'read', seenAt: null }, bearer),
      ],
      [200, 'get', '/v1/token', () => get('/v1/token', bearer)],
      [200, 'get', '/v1/units/{unit}/tokens', () => get(`${unit}/tokens`, bearer)],
      [
        201,
        'post',
        '/v1/units/{unit}/tokens',
        () => post(`${unit}/tokens`, { scopes: ['index'], expiresOn: null }, bearer),
      ],
      [200, 'get', '/healthz', () => get('/healthz')],
      [200, 'get', '/readyz', () => get('/readyz')],
      [200, 'get', '/openapi.json', () => get('/openapi.json')],
    ];
    for (const [status, method, path, ask] of tries) {
      const answer = await ask();
      expect([status, method, path]).toEqual([answer.status, method, path]);
      await expectDescribed(method, path, answer);
    }
  });
});
