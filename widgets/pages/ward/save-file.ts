/** Hands a file to the browser's downloads. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser reads it after the click has returned
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The name that the collector gives a file. */
export const nameOfFile = (answer: Response): string | undefined =>
  /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1];
