/** Hands a file to the browser's downloads. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // the browser reads it a moment later
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Hands a text that is JSON to the browser's downloads. */
export const saveJson = (name: string, text: string): void =>
  saveFile(name, new Blob([text], { type: 'application/json' }));
