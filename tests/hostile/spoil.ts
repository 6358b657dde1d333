/** Members in which a ward, a portal or a citizen writes words; others are codes, days and kinds. */
const WORDS = new Set(
  (
    'name province office address number label note text title unitName question answer document said done procedure ' +
    'field issuer agency audience results decision place legalBasis conditions forms warnings'
  ).split(' '),
);
/** Members that become links. */
const ADDRESSES = new Set(['url', 'map', 'link']);

/** The JSON with a hostile text behind every word of it, or in the place of every address. */
export function spoil<Json>(json: Json, hostile: string, what: 'words' | 'addresses' = 'words'): Json {
  const walk = (value: unknown, member: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => walk(one, member));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]));
    if (typeof value !== 'string') return value;
    if (what === 'addresses') return ADDRESSES.has(member) ? hostile : value;
    // a formula and a name are what they are only where nothing stands before them
    return WORDS.has(member) ? `${hostile} ${value} ${hostile}` : value;
  };
  return walk(json, '') as Json;
}
