/**
 * Files that are dropped beside the places for them do nothing: a browser would open them in place of the page, and what
 * is being written there would be gone. A field that takes files by itself goes on to do so.
 */
export function holdDroppedFiles(page: Document): void {
  for (const type of ['dragover', 'drop'] as const)
    page.addEventListener(type, (event) => {
      const { dataTransfer, target } = event;
      if (event.defaultPrevented || !dataTransfer?.types.includes('Files')) return;
      if (target instanceof Element && target.matches('input[type="file"]')) return;
      event.preventDefault();
      dataTransfer.dropEffect = 'none';
    });
}
