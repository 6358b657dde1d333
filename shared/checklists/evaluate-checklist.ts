import type { ChecklistFacts, ChecklistItem, ChecklistTemplate, Ticks } from './checklist';
import { meetsCondition } from './meets-condition';
import type { PortalAction } from './portal-action';

/** How an item stands: ticked by the official, settled by what the page shows, or open. */
type ItemState = 'ticked' | 'shown' | 'open';

export interface EvaluatedItem {
  item: ChecklistItem;
  state: ItemState;
}

/** The items that apply to a dossier, in the template's order, each as it stands. */
export function evaluateChecklist(
  template: ChecklistTemplate,
  facts: ChecklistFacts,
  ticks: Ticks,
): EvaluatedItem[] {
  return template.items
    .filter(({ when }) => !when || meetsCondition(when, facts, true))
    .map((item) => ({ item, state: stateOf(item, facts, ticks) }));
}

function stateOf({ id, settledBy }: ChecklistItem, facts: ChecklistFacts, ticks: Ticks): ItemState {
  if (settledBy && meetsCondition(settledBy.condition, facts, false)) return 'shown';
  return ticks.has(id) ? 'ticked' : 'open';
}

/** What is not settled yet: of the whole list, or of what must be settled before an action. */
export function openItems(
  template: ChecklistTemplate,
  facts: ChecklistFacts,
  ticks: Ticks,
  action?: PortalAction,
): ChecklistItem[] {
  return evaluateChecklist(template, facts, ticks)
    .filter(({ item, state }) => state === 'open' && (!action || item.before.includes(action)))
    .map(({ item }) => item);
}
