import { type AnyNode, parse } from 'acorn';
import type { NewerNames } from './newer-names';

/** What was found → the first versions that know it. */
type Found = Map<string, string>;

/**
 * Every use of a newer name in a built module or script: a call of a member as `.replaceSync()`, a global by its name, style
 * in its texts. It goes by names alone: a method of one's own that is called like a newer one is found too.
 */
export function findNewerNames(code: string, { globals, members, styles }: NewerNames): Found {
  const found: Found = new Map();
  const note = (shown: string, since: string | undefined) => since && found.set(shown, since);
  walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node, parent) => {
    if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
      const { object, property } = node.callee;
      const isOwn = object.type === 'ThisExpression';
      if (property.type === 'Identifier' && !isOwn) note(`.${property.name}()`, members.get(property.name));
    }
    // names of the code's own are one letter by now
    if (node.type === 'Identifier' && !isMember(node, parent)) note(node.name, globals.get(node.name));
    for (const [name, since] of findNewerStyles(textOf(node), { styles })) found.set(name, since);
  });
  return found;
}

/** Every use of a newer name in a style sheet. */
export function findNewerStyles(sheet: string, { styles }: Pick<NewerNames, 'styles'>): Found {
  const names = sheet.matchAll(
    /(?<=[{;]\s*)[a-z-]+(?=\s*:)|@[a-z-]+|(?<!:):{1,2}[a-z-]+(?=[^;}]*\{)|(?<![\w-])[a-z-]+\(/g,
  );
  const found: Found = new Map();
  for (const [name] of sheet.includes('{') ? names : []) {
    const since = styles.get(name.replace('::', ':'));
    if (since) found.set(name, since);
  }
  return found;
}

function walk(node: AnyNode, visit: (node: AnyNode, parent: AnyNode | undefined) => void, parent?: AnyNode) {
  visit(node, parent);
  for (const value of Object.values(node))
    for (const child of [value].flat()) if (typeof child?.type === 'string') walk(child, visit, node);
}

/** Whether an identifier is the name of a property, in `object.name`, `{ name: … }` or a class, or one between modules. */
function isMember(node: AnyNode, parent: AnyNode | undefined): boolean {
  if (parent?.type === 'ExportSpecifier') return parent.exported === node && parent.local !== node;
  if (parent?.type === 'ImportSpecifier') return parent.imported === node && parent.local !== node;
  if (parent?.type === 'MemberExpression') return parent.property === node && !parent.computed;
  const isKeyed =
    parent?.type === 'Property' ||
    parent?.type === 'MethodDefinition' ||
    parent?.type === 'PropertyDefinition';
  return isKeyed && parent.key === node && !parent.computed;
}

function textOf(node: AnyNode): string {
  if (node.type === 'TemplateElement') return node.value.cooked ?? '';
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : '';
}
