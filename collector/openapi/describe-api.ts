import * as z from 'zod/mini';
import { beatSchema } from '../../shared/satisfaction/beat';
import { followUpChangeSchema } from '../../shared/satisfaction/follow-up-schema';
import { responseSchema } from '../../shared/satisfaction/response-schema';
import { indexQuerySchema } from '../read-index-query';
import { exportQuerySchema } from '../routes/exports';
import { followUpQuerySchema } from '../routes/follow-ups';
import { batchSchema } from '../routes/responses';
import { newTokenSchema } from '../routes/tokens';
import * as answers from './answer-schemas';

type JsonSchema = Record<string, unknown>;

const toSchema = (schema: z.core.$ZodType, io: 'input' | 'output'): JsonSchema => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
};
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string) => ({ 'application/json': { schema: reference(name) } });
const file = (type: string) => ({ [type]: { schema: { type: 'string', format: 'binary' } } });
const body = (name: string) => ({ required: true, content: json(name) });

/** What the problem documents of an operation are about; `default` would hide which there are. */
const PROBLEMS: Record<number, string> = {
  400: 'Không phải là JSON',
  401: 'Cần mã truy cập hợp lệ',
  403: 'Mã truy cập của đơn vị khác, hoặc trang gửi chưa được đăng ký',
  404: 'Không có đơn vị này',
  409: 'Mã đã được dùng cho nội dung khác, hoặc hết chỗ',
  413: 'Nội dung quá lớn',
  415: 'Loại nội dung không được nhận',
  422: 'Nội dung không hợp lệ, xem errors',
  429: 'Gửi quá nhiều, xem Retry-After',
  503: 'Cơ sở dữ liệu không trả lời',
};
const problems = (...statuses: number[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: PROBLEMS[status],
        content: { 'application/problem+json': { schema: reference('Problem') } },
        ...(status === 429 && {
          headers: { 'Retry-After': { description: 'Số giây cần chờ', schema: { type: 'integer' } } },
        }),
      },
    ]),
  );

const inPath = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});
const UNIT = inPath('unit', 'Mã đơn vị');
const DEVICE = inPath('device', 'Mã máy tính bảng do đơn vị đặt');

/** One parameter for each field of a query's schema. */
function inQuery(query: z.ZodMiniObject) {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

const TOKEN = [{ token: [] }];
const TOKEN_OR_NONE = [{}, { token: [] }];

const download = (summary: string, type: string) => ({
  get: {
    summary,
    security: TOKEN,
    parameters: [UNIT, ...inQuery(exportQuerySchema)],
    responses: { 200: { description: 'Các phiếu', content: file(type) }, ...problems(401, 403, 404, 422) },
  },
});

/** The whole HTTP interface as an OpenAPI 3.1 document, its schemas made from those that read what comes in. */
export function describeApi() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Bộ thu phiếu khảo sát hài lòng',
      version: '1',
      description: 'Ngày là ngày Việt Nam, YYYY-MM-DD. Mọi lỗi là application/problem+json (RFC 9457).',
    },
    paths: {
      '/v1/responses': {
        post: {
          summary: 'Gửi một phiếu; khi đã trả lời 201 thì phiếu đã nằm trên đĩa',
          requestBody: body('Response'),
          responses: {
            201: { description: 'Đã ghi', content: json('Stored') },
            200: { description: 'Đã có từ trước, giống hệt', content: json('Stored') },
            ...problems(400, 403, 404, 409, 413, 415, 422, 429, 503),
          },
        },
      },
      '/v1/responses:batch': {
        post: {
          summary: 'Gửi nhiều phiếu, mỗi phiếu có kết quả riêng',
          requestBody: body('Batch'),
          responses: {
            200: { description: 'Kết quả theo thứ tự gửi', content: json('BatchResults') },
            ...problems(400, 413, 415, 422, 429, 503),
          },
        },
      },
      '/v1/units/{unit}/index': {
        get: {
          summary:
            'Chỉ số; các tháng trọn vẹn đã kết thúc là công khai (cũng theo tháng, theo kênh), khoảng khác và theo quầy, thủ tục cần mã truy cập',
          security: TOKEN_OR_NONE,
          parameters: [UNIT, ...inQuery(indexQuerySchema)],
          responses: {
            200: { description: 'Chỉ số kèm số phiếu và khoảng tin cậy 95 %', content: json('IndexReport') },
            304: { description: 'Không đổi so với ETag đã có' },
            ...problems(401, 403, 404, 422),
          },
        },
      },
      '/v1/units/{unit}/responses.csv': download('Tải phiếu dạng CSV', 'text/csv'),
      '/v1/units/{unit}/responses.xlsx': download(
        'Tải phiếu dạng bảng tính',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      ),
      '/v1/units/{unit}/follow-ups.csv': download(
        'Tải phiếu có ý kiến hoặc có câu trả lời thấp, kèm việc đã xử lý',
        'text/csv',
      ),
      '/v1/units/{unit}/devices': {
        get: {
          summary: 'Các máy tính bảng của đơn vị',
          security: TOKEN,
          parameters: [UNIT],
          responses: {
            200: { description: 'Tin báo gần nhất của từng máy', content: json('DeviceList') },
            ...problems(401, 403, 404),
          },
        },
      },
      '/v1/units/{unit}/devices/{device}/beat': {
        post: {
          summary: 'Máy tính bảng báo còn hoạt động',
          parameters: [UNIT, DEVICE],
          requestBody: body('Beat'),
          responses: {
            204: { description: 'Đã ghi' },
            ...problems(400, 403, 404, 409, 413, 415, 422, 429),
          },
        },
      },
      '/v1/units/{unit}/follow-ups': {
        get: {
          summary: 'Phiếu có ý kiến hoặc có câu trả lời thấp, mới nhất trước',
          security: TOKEN,
          parameters: [UNIT, ...inQuery(followUpQuerySchema)],
          responses: {
            200: { description: '50 phiếu mỗi trang', content: json('FollowUpPage') },
            ...problems(401, 403, 404, 422),
          },
        },
      },
      '/v1/units/{unit}/follow-ups/{id}': {
        post: {
          summary: 'Ghi đã đọc, chuyển cho ai, hoặc đã xử lý thế nào',
          security: TOKEN,
          parameters: [UNIT, inPath('id', 'Mã phiếu')],
          requestBody: body('FollowUpChange'),
          responses: {
            200: { description: 'Như đang ghi', content: json('FollowUp') },
            ...problems(400, 401, 403, 404, 409, 413, 415, 422),
          },
        },
      },
      '/v1/token': {
        get: {
          summary: 'Mã truy cập này của đơn vị nào, dùng được vào việc gì',
          security: TOKEN,
          responses: {
            200: { description: 'Quyền của mã', content: json('TokenGrant') },
            ...problems(401),
          },
        },
      },
      '/v1/units/{unit}/tokens': {
        get: {
          summary: 'Các mã truy cập của đơn vị',
          security: TOKEN,
          parameters: [UNIT],
          responses: {
            200: { description: 'Tên, quyền, hạn của từng mã', content: json('TokenList') },
            ...problems(401, 403, 404),
          },
        },
        post: {
          summary: 'Cấp mã truy cập, không quá quyền của mã đang dùng',
          security: TOKEN,
          parameters: [UNIT],
          requestBody: body('NewToken'),
          responses: {
            201: { description: 'Mã chỉ hiện lần này', content: json('MadeToken') },
            ...problems(400, 401, 403, 404, 413, 415, 422),
          },
        },
      },
      '/v1/units/{unit}/tokens/{name}': {
        delete: {
          summary: 'Thu hồi mã truy cập',
          security: TOKEN,
          parameters: [UNIT, inPath('name', 'Tên mã trong danh sách')],
          responses: { 204: { description: 'Đã thu hồi' }, ...problems(401, 403, 404) },
        },
      },
      '/healthz': {
        get: {
          summary: 'Cơ sở dữ liệu có trả lời không',
          responses: { 200: { description: 'Có', content: json('Health') }, ...problems(503) },
        },
      },
      '/readyz': {
        get: {
          summary: 'Có nhận thêm yêu cầu không: như healthz, và 503 khi đang dừng',
          responses: { 200: { description: 'Có', content: json('Health') }, ...problems(503) },
        },
      },
      '/openapi.json': {
        get: {
          summary: 'Bản mô tả này',
          responses: {
            200: {
              description: 'OpenAPI 3.1',
              content: { 'application/json': { schema: { type: 'object' } } },
            },
          },
        },
      },
    },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Response: toSchema(responseSchema, 'input'),
        Batch: toSchema(batchSchema, 'input'),
        Beat: toSchema(beatSchema, 'input'),
        FollowUpChange: toSchema(followUpChangeSchema, 'input'),
        FollowUp: toSchema(answers.followUp, 'output'),
        FollowUpPage: toSchema(answers.followUpPage, 'output'),
        NewToken: toSchema(newTokenSchema, 'input'),
        MadeToken: toSchema(answers.madeToken, 'output'),
        TokenGrant: toSchema(answers.tokenGrant, 'output'),
        TokenList: toSchema(answers.tokenList, 'output'),
        Stored: toSchema(answers.stored, 'output'),
        BatchResults: toSchema(answers.batchResults, 'output'),
        IndexReport: toSchema(answers.indexReport, 'output'),
        DeviceList: toSchema(answers.deviceList, 'output'),
        Health: toSchema(answers.health, 'output'),
        Problem: toSchema(answers.problem, 'output'),
      },
    },
  };
}
