/** What was thrown, as text for people and logs. */
export const describeError = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
