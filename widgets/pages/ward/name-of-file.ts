/** The name that the collector gives a file. */
export const nameOfFile = (answer: Response): string | undefined =>
  /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1];
