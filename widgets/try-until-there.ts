/** Who asks for something that is loaded late: mostly an element, which is then drawn anew. */
interface Asker {
  readonly isConnected: boolean;
  requestUpdate?(): void;
}

const FIRST_PAUSE_MS = 4_000;
const LONGEST_PAUSE_MS = 300_000;

/** Done after a pause that doubles with each failure, to five minutes at most; sooner where the network is said to be back. */
function pauseAfter(failures: number): Promise<void> {
  return new Promise((resolve) => {
    const goOn = () => {
      clearTimeout(timer);
      removeEventListener('online', goOn);
      resolve();
    };
    const timer = setTimeout(goOn, Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1)));
    addEventListener('online', goOn);
  });
}

/**
 * Loads what its asker can do without for now, and has it drawn then. Done after the first try; where that fails, others
 * follow for as long as the asker is on the page.
 * @param onFailure is told of each failure
 */
export async function tryUntilThere(
  asker: Asker,
  load: () => Promise<unknown>,
  onFailure: (error: unknown) => void,
  failures = 0,
): Promise<void> {
  try {
    await load();
  } catch (error) {
    onFailure(error);
    void pauseAfter(failures + 1).then(async () => {
      if (asker.isConnected) await tryUntilThere(asker, load, onFailure, failures + 1);
    });
  }
  asker.requestUpdate?.();
}
