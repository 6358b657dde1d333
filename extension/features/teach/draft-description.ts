import type { PortalDescription } from '../../portals/descriptions/portal-description';
import type { TaughtField } from '../../portals/find-candidates';
import type { FieldPlace } from '../../portals/locate-field';
import type { Stage } from '../../portals/page-reading';

/** What an official has pointed at so far. */
export interface Lesson {
  fields: Partial<Record<TaughtField, FieldPlace>>;
  /** What a status as shown means, where it was not known. */
  stages: { status: string; stage: Stage }[];
}

/** The description of a site with what was taught now; what it knew otherwise stays. */
export function draftDescription(
  origin: string,
  known: PortalDescription | undefined,
  { fields, stages }: Lesson,
  date: string,
): PortalDescription {
  const { host } = new URL(origin);
  const draft: PortalDescription = {
    version: 1,
    id: known?.id ?? `taught-${host.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}`,
    name: known?.name ?? host,
    origins: known?.origins ?? [origin],
    date,
    ...(known?.author && { author: known.author }),
    ...(known?.pages && { pages: known.pages }),
    ...(known?.ignored && { ignored: known.ignored }),
    ...(known?.dateOrder && { dateOrder: known.dateOrder }),
    ...(known?.badge && { badge: known.badge }),
  };
  const taught: PortalDescription['fields'] = { ...known?.fields };
  for (const [field, place] of Object.entries(fields) as [TaughtField, FieldPlace][])
    taught[field] = place.words
      ? { words: withNew(taught[field]?.words, place.words) }
      : { column: place.column };
  if (Object.keys(taught).length > 0) draft.fields = taught;

  const words: PortalDescription['stages'] = { ...known?.stages };
  for (const { status, stage } of stages) words[stage] = withNew(words[stage], status);
  if (Object.keys(words).length > 0) draft.stages = words;
  return draft;
}

/** A list with a word more, unless it has it. */
const withNew = (list: readonly string[] = [], word: string): string[] =>
  list.includes(word) ? [...list] : [...list, word];
