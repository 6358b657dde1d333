import { rawText } from './element-text';

/** Whether an element still shows a code: in one piece or in several, or cut short with the whole in its title. */
export function showsCode(element: Element, code: string): boolean {
  if (rawText(element).includes(code)) return true;
  if (
    rawText(element, { buttons: true })
      .replace(/[\s\p{Cf}]+/gu, '')
      .includes(code)
  )
    return true;
  const whole = `[title*="${CSS.escape(code)}"], [aria-label*="${CSS.escape(code)}"]`;
  return element.matches(whole) || element.querySelector(whole) !== null;
}
