import { rootsIn } from '../dom/flat-tree';
import { surveyPart } from '../survey-part';
import { findRoleGrids } from './find-role-grids';
import { gridsOfTables } from './find-tables';
import type { Grid } from './grid';

/** Every table and every grid by role of a page, whatever stands in it; not those of frames. */
export function listGrids(document: Document): Grid[] {
  const { tables, rows } = surveyPart(rootsIn(document.body));
  return [...gridsOfTables(tables), ...findRoleGrids(rows)];
}
