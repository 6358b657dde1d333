/*
 * The page as it is drawn: what stands in an open shadow root is inside its host, what is slotted inside its slot, and
 * a same-origin frame's body inside the frame. Nodes of frames belong to other realms, so nothing here asks `instanceof`.
 */

export const isElement = (node: Node | null | undefined): node is Element =>
  node?.nodeType === 1; /* Node.ELEMENT_NODE */

export const isText = (node: Node | null | undefined): node is Text =>
  node?.nodeType === 3; /* Node.TEXT_NODE */

const isSlot = (node: Node): node is HTMLSlotElement => (node as Element).localName === 'slot';

/** The first node inside another, as drawn. */
export function firstChildOf(node: Node): Node | null {
  if (!isElement(node)) return node.firstChild;
  if (node.shadowRoot) return node.shadowRoot.firstChild;
  return (isSlot(node) && node.assignedNodes()[0]) || node.firstChild;
}

/** The node after another, as drawn. */
export function nextSiblingOf(node: Node): Node | null {
  const slot = (node as Element | Text).assignedSlot;
  let next = node.nextSibling;
  if (slot) while (next && (next as Element | Text).assignedSlot !== slot) next = next.nextSibling;
  return next;
}

/** The element that holds a node, as drawn; null for the root of a document. */
export function parentOf(node: Node): Element | null {
  // a form answers with its field of that name, inside it: climbing would never end
  const parentNode: Node | null =
    (node as Element).localName === 'form'
      ? Reflect.get(Node.prototype, 'parentNode', node)
      : node.parentNode;
  if (isElement(parentNode)) return (parentNode.shadowRoot && (node as Element).assignedSlot) || parentNode;
  return parentNode?.nodeType === 11 /* Node.DOCUMENT_FRAGMENT_NODE */
    ? ((parentNode as ShadowRoot).host ?? null)
    : null;
}

/** The elements inside another, as drawn. */
export function childElementsOf(element: Element): Element[] {
  const children: Element[] = [];
  if (!element.shadowRoot && !isSlot(element)) {
    // not `children`: a form answers with its field of that name
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) children.push(child);
    return children;
  }
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node))
    if (isElement(node)) children.push(node);
  return children;
}

/** Whether a node is, or stands inside, an element as drawn. */
export function holds(element: Element, node: Node): boolean {
  if (element.contains(node)) return true;
  let root = node.getRootNode();
  while (root.nodeType === 11 && (root as ShadowRoot).host) {
    const { host } = root as ShadowRoot;
    if (element.contains(host)) return true;
    root = host.getRootNode();
  }
  // what is slotted stands inside elements of the shadow root too
  if (element.getRootNode().nodeType !== 11) return false;
  for (let above: Element | null = parentOf(node); above; above = parentOf(above))
    if (above === element) return true;
  return false;
}

/** The first element at or above another that fits, as drawn. */
export function closestOf(element: Element, selector: string): Element | null {
  for (let above: Element | null = element; above; above = parentOf(above))
    if (above.matches(selector)) return above;
  return null;
}

/** Elements that may have a shadow root, without those that never have one and are many. */
const HOSTS =
  ':not(td, th, tr, tbody, li, ul, a, b, i, svg, path, input, button, option, label, img, br, strong, em, small)';

/** The root of a part of a page and every open shadow root inside it. */
export function rootsIn(part: ParentNode): ParentNode[] {
  const roots: ParentNode[] = [part];
  for (let i = 0; i < roots.length; i++) {
    const root = roots[i] as ParentNode;
    const own = isElement(root as unknown as Node) && (root as Element).shadowRoot;
    if (own) roots.push(own);
    for (const element of root.querySelectorAll(HOSTS)) {
      if (element.shadowRoot && !isOurs(element)) roots.push(element.shadowRoot);
    }
  }
  return roots;
}

/** Whether an element is a host of this extension or of our widgets: nothing of it is read. */
export const isOurs = (element: Element): boolean => element.localName.startsWith('hl-');
