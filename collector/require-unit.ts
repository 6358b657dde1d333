import type { AnswersDatabase } from './database/tables';
import { describeProblem, ProblemError } from './problem';
import { findUnits, type Unit } from './units';

/** @throws ProblemError 404 where the unit is not registered */
export async function requireUnit(db: AnswersDatabase, id: string): Promise<Unit> {
  const unit = (await findUnits(db, [id])).get(id);
  if (!unit) throw new ProblemError(describeProblem('unknown-unit', 'Đơn vị này chưa được đăng ký tại đây.'));
  return unit;
}
