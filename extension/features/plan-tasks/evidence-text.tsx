import type { Evidence } from '../../../shared/plans/plan';

/** Evidence as one reads it; a link opens in a tab of its own and is told nothing of where it was pressed. */
export const EvidenceText = ({ evidence }: { evidence: Evidence }) =>
  evidence.kind === 'link' ? (
    <a href={evidence.url} target="_blank" rel="noreferrer noopener">
      {describeEvidence(evidence)}
    </a>
  ) : (
    <span>{describeEvidence(evidence)}</span>
  );

/** Evidence in one line, as it stands in reports: `125/BC-UBND`, an address, or its words. */
export function describeEvidence(evidence: Evidence): string {
  if (evidence.kind === 'text') return evidence.text;
  const name = evidence.kind === 'link' ? evidence.url : evidence.number;
  return evidence.text ? `${name} (${evidence.text})` : name;
}
