import type { Context } from 'hono';
import type { FieldError } from '../shared/satisfaction/list-errors';

/** Every kind of error the collector answers with; `type` is made from the key. */
const KINDS = {
  'not-json': { status: 400, title: 'Nội dung không phải là JSON' },
  'token-needed': { status: 401, title: 'Cần mã truy cập hợp lệ' },
  'other-unit': { status: 403, title: 'Mã truy cập thuộc đơn vị khác' },
  'other-scope': { status: 403, title: 'Mã truy cập không có quyền này' },
  'foreign-origin': { status: 403, title: 'Trang gửi phiếu chưa được đơn vị đăng ký' },
  'not-found': { status: 404, title: 'Không có địa chỉ này' },
  'unknown-unit': { status: 404, title: 'Không có đơn vị này' },
  'wrong-method': { status: 405, title: 'Địa chỉ này không dùng phương thức đó' },
  'id-taken': { status: 409, title: 'Mã phiếu đã được dùng cho nội dung khác' },
  'changed-meanwhile': { status: 409, title: 'Người khác đã thay đổi trong lúc đó' },
  'too-many-devices': { status: 409, title: 'Đơn vị đã có quá nhiều máy tính bảng' },
  'too-large': { status: 413, title: 'Nội dung quá lớn' },
  'not-json-type': { status: 415, title: 'Loại nội dung không được nhận' },
  invalid: { status: 422, title: 'Nội dung không hợp lệ' },
  'too-many': { status: 429, title: 'Gửi quá nhiều trong thời gian ngắn' },
  internal: { status: 500, title: 'Lỗi của hệ thống' },
  unavailable: { status: 503, title: 'Hệ thống tạm thời không phục vụ được' },
} as const;

type ProblemKind = keyof typeof KINDS;

/** A problem document (RFC 9457), in Vietnamese. */
export interface Problem {
  type: string;
  title: string;
  status: (typeof KINDS)[ProblemKind]['status'];
  detail: string;
  /** What is wrong with which field, where the content is invalid. */
  errors?: FieldError[];
}

export function describeProblem(kind: ProblemKind, detail: string, errors?: FieldError[]): Problem {
  return { type: `urn:hai-long:problem:${kind}`, ...KINDS[kind], detail, ...(errors && { errors }) };
}

/** Thrown by a route, answered by the app as a problem document. */
export class ProblemError extends Error {
  constructor(
    readonly problem: Problem,
    readonly headers: Record<string, string> = {},
  ) {
    super(problem.detail);
  }
}

export function sendProblem(c: Context, problem: Problem, headers: Record<string, string> = {}): Response {
  return c.body(JSON.stringify(problem), problem.status, {
    ...headers,
    'Content-Type': 'application/problem+json',
    'Content-Language': 'vi',
  });
}
