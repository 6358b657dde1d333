import { PORTAL_ACTIONS, type PortalAction } from '../../../shared/checklists/portal-action';
import { foldText } from '../../../shared/text/fold-text';
import words from './press-words.json';

const CONTROLS =
  'button,a,input[type=submit],input[type=button],input[type=image],[role=button],[role=menuitem]';
/** Where controls lead through the portal and do nothing to a dossier, whatever they are called. */
const NAVIGATION =
  'nav,aside,[role=navigation],[role=tablist],[role=menubar],[role=search],.sidebar,.navbar,.nav,.breadcrumb';
/** What opens a menu is no action yet. */
const OPENERS = '[role=tab],[aria-haspopup]:not([aria-haspopup=dialog]),[aria-expanded]';
/** Icons drawn with letters. */
const ICONS = 'i,svg,style,script,mat-icon,.material-icons,[aria-hidden=true]';

/** Words without marks, figures and signs: "Tạm dừng (2)…" is "tam dung". */
const plain = (text: string) =>
  foldText(text)
    .replace(/[^a-z]+/g, ' ')
    .trim();

const ACTIONS = new Map(
  PORTAL_ACTIONS.flatMap((action) => words.actions[action].map((phrase) => [plain(phrase), action] as const)),
);
const ENDINGS = words.endings.map((ending) => ` ${plain(ending)}`);

/** The control that a press is for: the innermost one on its way through the page. */
export const controlOf = (path: readonly EventTarget[]): Element | undefined =>
  path.find((target): target is Element => (target as Element).matches?.(CONTROLS));

/** What a control of the portal does to a dossier, by its words; undefined where they name nothing that is known. */
export function actionOf(control: Element): PortalAction | undefined {
  if (control.matches(OPENERS) || control.closest(NAVIGATION)) return undefined;
  if (control.localName === 'a' && leadsElsewhere(control) && control.closest('li')) return undefined;
  const texts = [
    control.getAttribute('aria-label'),
    textOf(control),
    control.localName === 'input' && (control as HTMLInputElement).value,
    control.getAttribute('title'),
  ];
  for (const text of texts) {
    const action = text && actionNamed(plain(text));
    if (action) return action;
  }
  return undefined;
}

function actionNamed(text: string): PortalAction | undefined {
  const ending = ENDINGS.find((one) => text.endsWith(one));
  return ACTIONS.get(text) ?? (ending === undefined ? undefined : ACTIONS.get(text.slice(0, -ending.length)));
}

/** Whether a link has an address of its own, as those of menus have. */
function leadsElsewhere(link: Element): boolean {
  const address = link.getAttribute('href')?.trim() ?? '';
  return address !== '' && !/^(#|javascript:)/i.test(address);
}

function textOf(control: Element): string {
  let text = '';
  for (const node of control.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    else if (node.nodeType === Node.ELEMENT_NODE && !(node as Element).matches(ICONS))
      text += ` ${textOf(node as Element)} `;
  }
  return text;
}
