import { foldText } from '../text/fold-text';

/** A national code as it stands in a text. */
export const CODE_IN_TEXT = /\b\d\.\d{6}\b/;

/** What stands before a name in one place and not in another. */
const OPENING = /^(?:ten )?thu tuc(?: hanh chinh)?:? /;

/** The same for names that mean the same: portals write "Thủ tục", a code or other signs around a name, or leave them out. */
export const nameKey = (name: string): string =>
  foldText(name.replace(CODE_IN_TEXT, ' '))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(OPENING, '');
