import {
  type Estimate,
  INDEX_METHODS,
  type IndexGroup,
  type IndexReport,
} from '../../shared/satisfaction/index-report';

/** The collector's index report; undefined where a body is not one. */
export function readIndexReport(body: unknown): IndexReport | undefined {
  return isReport(body) ? body : undefined;
}

function isReport(body: unknown): body is IndexReport {
  return (
    isRecord(body) &&
    [body.unit, body.from, body.to].every((text) => typeof text === 'string') &&
    INDEX_METHODS.some((method) => method === body.method) &&
    Array.isArray(body.groups) &&
    body.groups.every(isGroup)
  );
}

function isGroup(group: unknown): group is IndexGroup {
  return (
    isRecord(group) &&
    typeof group.period === 'string' &&
    isCount(group.n) &&
    isEstimate(group.overall) &&
    (group.name === undefined || group.name === null || typeof group.name === 'string') &&
    isRecord(group.criteria) &&
    Object.values(group.criteria).every(
      (criterion) => isEstimate(criterion) && 'n' in criterion && isCount(criterion.n),
    )
  );
}

function isEstimate(estimate: unknown): estimate is Estimate {
  return isRecord(estimate) && [estimate.value, estimate.low, estimate.high].every(isPercent);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isPercent = (value: unknown): boolean => value === null || Number.isFinite(value);
