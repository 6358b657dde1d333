import { dayOfInstant } from '../../working-time/viet-nam-day';
import { type DossierEvent, EVENT_KINDS, type EventKind } from './dossier';

const ORDER = Object.fromEntries(EVENT_KINDS.map((kind, i) => [kind, i])) as Record<EventKind, number>;

const timeOf = ({ at }: DossierEvent): number | undefined => {
  const time = at?.getTime();
  return Number.isNaN(time) ? undefined : time;
};

/** Of an event that has one. */
const instantOf = ({ at }: DossierEvent): number => (at as Date).getTime();

/** Of one instant, what usually happens first comes first. */
const compareTimed = (a: DossierEvent, b: DossierEvent): number =>
  instantOf(a) - instantOf(b) || ORDER[a.kind] - ORDER[b.kind];

/**
 * A log in the order in which things happened, each event once. An undated event (or one whose date cannot be) stays
 * behind the one written before it. One of which only the day is known stands in its day where its kind usually stands.
 */
export function sortEvents(events: readonly DossierEvent[]): readonly DossierEvent[] {
  if (isSorted(events)) return events;
  const undated: DossierEvent[] = [];
  const timed: DossierEvent[] = [];
  const dayOnly: DossierEvent[] = [];
  const followers = new Map<DossierEvent, DossierEvent[]>();
  let behind = undated;
  for (const event of events) {
    if (timeOf(event) === undefined) {
      behind.push(event.at ? { ...event, at: undefined } : event);
      continue;
    }
    (event.precision === 'day' ? dayOnly : timed).push(event);
    behind = [];
    followers.set(event, behind);
  }
  timed.sort(compareTimed);
  dayOnly.sort(compareTimed);
  for (const event of dayOnly) timed.splice(placeInDay(event, timed), 0, event);
  const sorted = [...undated, ...timed.flatMap((event) => [event, ...(followers.get(event) ?? [])])];
  return sorted.filter((event, i) => !sorted.slice(0, i).some((earlier) => isSameEvent(earlier, event)));
}

/** Whether two dated entries tell of one and the same event. */
export const isSameEvent = (a: DossierEvent, b: DossierEvent): boolean =>
  a.kind === b.kind && a.ref === b.ref && timeOf(a) !== undefined && timeOf(a) === timeOf(b);

/** Most logs are sorted already: a look instead of a sort. */
function isSorted(events: readonly DossierEvent[]): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (const { at, precision } of events) {
    const time = at && !precision ? at.getTime() : Number.NaN;
    // not even equal instants, and no date that cannot be
    if (!(time > last)) return events.every((event) => event.at === undefined);
    last = time;
  }
  return true;
}

/** Behind the last event of its day that usually comes before it. */
function placeInDay(event: DossierEvent, timed: readonly DossierEvent[]): number {
  const day = dayOfInstant(instantOf(event));
  const dayAt = (i: number) => dayOfInstant(instantOf(timed[i] as DossierEvent));
  let place = 0;
  for (let i = 0; i < timed.length && dayAt(i) <= day; i++)
    if (dayAt(i) < day || ORDER[(timed[i] as DossierEvent).kind] < ORDER[event.kind]) place = i + 1;
  return place;
}
