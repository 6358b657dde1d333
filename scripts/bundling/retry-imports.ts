import { type Node, parse } from 'acorn';

/**
 * `import()` that asks again: a browser remembers for as long as a page is open that a module failed, and gives the same
 * failure without asking the network, so each new try has an address of its own.
 */
const LOAD = `
const hlFailed = {};
const hlLoad = async (name) => {
  const { href } = new URL(name, import.meta.url);
  try {
    return await import(hlFailed[href] ? href + '?try=' + (hlFailed[href] + 1) : href);
  } catch (error) {
    hlFailed[href] = (hlFailed[href] || 0) + 1;
    throw error;
  }
};`;

/**
 * A module of which each part that it loads later is loaded again on the next try, where it could not be loaded once.
 * @param code one module, whose parts have addresses beside it
 */
export function retryImports(code: string): string {
  const places = findImports(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  if (places.length === 0) return code;
  let retried = code;
  for (const place of places.sort((one, other) => other - one))
    retried = `${retried.slice(0, place)}hlLoad${retried.slice(place + 'import'.length)}`;
  // in front: a module may load a part while it begins
  return LOAD + retried;
}

/** Where each `import(…)` begins. */
function findImports(node: Node): number[] {
  const inside = Object.values(node)
    .flat()
    .filter((value): value is Node => typeof value?.type === 'string')
    .flatMap(findImports);
  return node.type === 'ImportExpression' ? [node.start, ...inside] : inside;
}
