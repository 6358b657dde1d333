import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Oldest versions that must run a file: browser → version, as in oldest-browsers.json. */
export type OldestBrowsers = Readonly<Record<string, number>>;

/** A statement of MDN's data on one browser. */
interface Support {
  version_added?: string | boolean | null;
  version_removed?: string | boolean | null;
  flags?: unknown;
  prefix?: string;
  alternative_name?: string;
}

/** A node of MDN's tree: what is known of it, and what lies below. */
interface Feature {
  __compat?: { support: Record<string, Support | Support[]> };
  [name: string]: Feature | unknown;
}

/** Names that only newer browsers know, each with the first versions that do: `chrome 133, firefox 144`. */
export interface NewerNames {
  /** Of global objects and functions. */
  globals: ReadonlyMap<string, string>;
  /** Of members of anything: a name that any older object has too is none of them. */
  members: ReadonlyMap<string, string>;
  /** Of properties, at-rules (`@scope`), pseudo-classes and -elements (`:has`) and functions (`light-dark(`) of CSS. */
  styles: ReadonlyMap<string, string>;
}

/** What the oldest browsers do not know, by MDN's browser-compat-data (CC0). */
export function listNewerNames(oldest: OldestBrowsers): NewerNames {
  const file = createRequire(import.meta.url).resolve('@mdn/browser-compat-data');
  const { api, javascript, css } = JSON.parse(readFileSync(file, 'utf8'));
  const objects = [...below(api), ...below(javascript.builtins)];
  return {
    globals: newer(
      objects.flatMap(([name, feature]) => [
        [name, feature],
        // functions of `window` stand below it
        ...(name === 'Window' || name === 'WindowOrWorkerGlobalScope' ? below(feature) : []),
      ]),
      oldest,
    ),
    members: newer(
      objects.flatMap(([, feature]) => below(feature)).map(([name, feature]) => [plain(name), feature]),
      oldest,
    ),
    styles: newer(
      [
        ...below(css.properties),
        ...below(css['at-rules']).map(([name, feature]): Named => [`@${name}`, feature]),
        ...below(css.selectors).map(([name, feature]): Named => [`:${name}`, feature]),
        ...below(css.types).map(([name, feature]): Named => [`${name}(`, feature]),
        ...below(css.types.color).map(([name, feature]): Named => [`${name}(`, feature]),
      ],
      oldest,
    ),
  };
}

type Named = [name: string, feature: Feature];

const below = (feature: Feature): Named[] =>
  Object.entries(feature).filter((entry): entry is Named => entry[0] !== '__compat');

/** MDN's tree calls `Array.from` `from_static`. */
const plain = (name: string) => name.replace(/_static$/, '');

function newer(named: readonly Named[], oldest: OldestBrowsers): Map<string, string> {
  const late = new Map<string, string>();
  const known = new Set<string>();
  for (const [name, { __compat }] of named) {
    // what Chromium never had was not used by mistake
    if (!__compat || !isKnown(__compat.support.chrome, Infinity)) continue;
    const since = Object.entries(oldest).flatMap(([browser, version]) => {
      const support = __compat.support[browser];
      return isKnown(support, version) ? [] : [`${browser} ${firstVersion(support) ?? '(never)'}`];
    });
    if (since.length === 0) known.add(name);
    else late.set(name, since.join(', '));
  }
  for (const name of known) late.delete(name);
  return late;
}

/** What a browser has by itself: without a flag, a prefix or another name. */
const wholes = (support: Support | Support[] | undefined) =>
  [support ?? []].flat().filter((one) => !one.flags && !one.prefix && !one.alternative_name);

const toNumber = (version: string) => Number.parseFloat(version.replace('≤', ''));

/** Whether a version of a browser has it; what was once only partly there counts. */
function isKnown(support: Support | Support[] | undefined, version: number): boolean {
  return wholes(support).some(({ version_added: added, version_removed: removed }) => {
    const isThere = added === true || (typeof added === 'string' && toNumber(added) <= version);
    return isThere && !(typeof removed === 'string' && toNumber(removed) <= version);
  });
}

/** The first version that has it, `undefined` where none has. */
function firstVersion(support: Support | Support[] | undefined): number | undefined {
  const versions = wholes(support)
    .map(({ version_added }) => (typeof version_added === 'string' ? toNumber(version_added) : Number.NaN))
    .filter((version) => !Number.isNaN(version));
  return versions.length > 0 ? Math.min(...versions) : undefined;
}
