import type { Filled } from './make-response';

/** A filled-in survey on its way to its collector: plain JSON, so that it can be kept. */
export interface FilledSurvey extends Omit<Filled, 'flags'> {
  endpoint: string;
  /** When it was sent, in milliseconds since 1970. */
  at: number;
  /** What stands in the field that no person sees. */
  hidden: string;
}

/**
 * Whether two say the same. A second try with the same content keeps its id, so that an answer which did arrive the first
 * time is not counted twice.
 */
export function saysTheSame(one: FilledSurvey, other: FilledSurvey): boolean {
  const content = ({ id, at, duration, hidden, ...rest }: FilledSurvey) => JSON.stringify(rest);
  return content(one) === content(other);
}
