import type { EvaluatedItem } from './evaluate-checklist';
import type { PortalAction } from './portal-action';

/** The actions of a dossier that goes its ordinary way; the others happen to few. */
const ORDINARY: readonly PortalAction[] = ['accept', 'transfer', 'finish', 'return'];

/** Items that belong together: those of the ordinary way, without an action, or those of one other action. */
export interface ItemGroup {
  action?: PortalAction;
  items: EvaluatedItem[];
}

/** What every dossier needs first, then what is needed only when something else is done; each item in one group. */
export function groupItems(evaluated: EvaluatedItem[]): ItemGroup[] {
  const groups = new Map<PortalAction | undefined, EvaluatedItem[]>([[undefined, []]]);
  for (const one of evaluated) {
    const { before } = one.item;
    const action = before.some((name) => ORDINARY.includes(name)) ? undefined : before[0];
    groups.set(action, [...(groups.get(action) ?? []), one]);
  }
  return [...groups]
    .filter(([, items]) => items.length > 0)
    .map(([action, items]) => ({ ...(action && { action }), items }));
}

/** How many of some items are settled. */
export const countSettled = (items: EvaluatedItem[]): number =>
  items.filter(({ state }) => state !== 'open').length;
