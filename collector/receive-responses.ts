import type { Context } from 'hono';
import { readResponse } from '../shared/satisfaction/read-response';
import { findOriginProblem } from './check-origin';
import type { Collector } from './collector';
import { describeProblem, type Problem } from './problem';
import type { Unit } from './units';

/** What became of one answer: 201 stored, 200 it was there already, or why it was not taken. */
export type Outcome =
  | { status: 200 | 201; problem?: never }
  | { status: Problem['status']; problem: Problem };

const refuse = (problem: Problem): Outcome => ({ status: problem.status, problem });

function checkUnit(c: Context, unit: Unit | undefined): Problem | undefined {
  if (!unit) return describeProblem('unknown-unit', 'Đơn vị ghi trong phiếu chưa được đăng ký tại đây.');
  return findOriginProblem(c, unit);
}

/**
 * Reads, checks and stores answers from outside, the good ones in one transaction.
 * @returns what became of each, in the same order
 * @throws ProblemError 429 for all of them
 */
export async function receiveResponses(
  c: Context,
  { admission, now, findUnits, store }: Collector,
  inputs: readonly unknown[],
): Promise<Outcome[]> {
  const read = inputs.map((input) => readResponse(input, now()));
  admission.admitDevices(read.map(({ response }) => response?.device));
  const unitIds = read.flatMap(({ response }) => response?.unit ?? []);
  const units = await findUnits(unitIds);

  const checked = read.map(({ response, errors }) => {
    if (errors) {
      return { problem: describeProblem('invalid', 'Phiếu có nội dung chưa hợp lệ, xem errors.', errors) };
    }
    const problem = checkUnit(c, units.get(response.unit));
    return problem ? { problem } : { response };
  });
  const good = checked.flatMap(({ response }) => response ?? []);
  const { added, differing } = await store(good);
  return checked.map(({ response, problem }) => {
    if (problem) return refuse(problem);
    if (added.has(response)) return { status: 201 };
    if (!differing.has(response)) return { status: 200 };
    return refuse(
      describeProblem('id-taken', 'Đã có một phiếu khác dưới mã này; phiếu vừa gửi chưa được ghi nhận.'),
    );
  });
}
