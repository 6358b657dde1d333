/** What pages of the extension and its worker tell each other, by channels that no page of a portal hears. */
type Matter = 'dossiers' | 'procedures';

function watch(matter: Matter, listener: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(matter);
  channel.onmessage = listener;
  signal.addEventListener('abort', () => channel.close());
}

function announce(matter: Matter): void {
  const channel = new BroadcastChannel(matter);
  channel.postMessage(null);
  channel.close();
}

/** Calls `listener` after each change of what is stored, in this or another page of the extension. */
export const watchStore = (listener: () => void, signal: AbortSignal): void =>
  watch('dossiers', listener, signal);

/** Tells every page of the extension that something was stored. */
export const announceChange = (): void => announce('dossiers');

/** Calls `listener` whenever the procedures in use have changed, in this or another page of the extension. */
export const watchProcedures = (listener: () => void, signal: AbortSignal): void =>
  watch('procedures', listener, signal);

/** Tells every page of the extension that other procedures are in use. */
export const announceProcedures = (): void => announce('procedures');
