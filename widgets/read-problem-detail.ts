/** The text of an RFC 9457 problem document; the status where there is none. */
export async function readProblemDetail(answer: Response): Promise<string> {
  const status = `HTTP ${answer.status}`;
  try {
    const problem: unknown = await answer.json();
    if (typeof problem !== 'object' || problem === null) return status;
    if ('detail' in problem && typeof problem.detail === 'string') return problem.detail;
    if ('title' in problem && typeof problem.title === 'string') return problem.title;
    return status;
  } catch {
    return status; // the body is no JSON: the status is all there is to say
  }
}
