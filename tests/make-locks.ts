/** `navigator.locks` as far as the product uses it, for Node: under each name one after the other. */
export function makeLocks(): { request(name: string, task: () => Promise<void>): Promise<void> } {
  const last = new Map<string, Promise<void>>();
  return {
    request(name, task) {
      const turn = (last.get(name) ?? Promise.resolve()).then(task);
      last.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}
