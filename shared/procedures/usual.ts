import { foldText } from '../text/fold-text';
import data from './usual.json';

const fields = new Set(data.fields.map(foldText));
const often = new Set(data.often);
const seldom = data.seldom.map(foldText);

/** What stands for a procedure of a field that wards have, … */
const OF_FIELD = 1.08;
/** … for one that is asked for at every counter, … */
const OF_OFTEN = 1.05;
/** … and for one whose name says that it is for few. */
const OF_SELDOM = 0.94;

/** How usual it is that somebody asks a ward for a procedure: 1 for any, more for what every counter hears. */
export function usualOf(code: string, name: string, field = ''): number {
  const folded = foldText(name);
  const own = fields.has(foldText(field)) ? OF_FIELD : 1;
  const few = seldom.some((words) => folded.includes(words)) ? OF_SELDOM : 1;
  return own * few * (often.has(code) ? OF_OFTEN : 1);
}
