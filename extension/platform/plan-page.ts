import { browser } from 'wxt/browser';

/** What of the plans is to be shown first. */
export interface PlanPlace {
  plan?: string;
  task?: string;
}

/** Opens the page of the plans in a tab, at a task where there is one. */
export const openPlanPage = (place: PlanPlace = {}): Promise<unknown> => {
  const query = new URLSearchParams({ ...place }).toString();
  return browser.tabs.create({ url: new URL(`/plan.html${query && `?${query}`}`, location.origin).href });
};
