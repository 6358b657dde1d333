import { readHtml } from '../../../shared/plans/document/read-html';
import { type PlanSource, readPlan } from '../../../shared/plans/read-plan';
import type { ProposedPlan } from './proposed-plan';

/** A document as it was read, with its own text line by line: problems name these lines. */
export function proposeDocument(from: string, source: PlanSource): ProposedPlan {
  return { from, ...readPlan(source), source: textOf(source) };
}

/** Of a page or workbook, a line for each paragraph and each row, as readPlan counts them. */
function textOf(source: PlanSource): string {
  if ('text' in source) return source.text.normalize('NFC');
  return readHtml(source.html)
    .map((block) =>
      (block.kind === 'text' ? block.text : block.cells.join(' | ')).replace(/\s+/g, (gap) =>
        gap.includes('\n') ? ' ⏎ ' : gap,
      ),
    )
    .join('\n');
}
