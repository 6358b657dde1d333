/** The one element of ours that stands for the page. */
export const OVERLAY_TAG = 'hl-overlay';
/** The host of one dossier's badge. */
export const BADGE_TAG = 'hl-badge';
/** The host of what teaches a page; there only while it does. */
export const TEACH_TAG = 'hl-teach';
/** The host of the card beside a button whose press was held; there only while it is. */
export const GUARD_TAG = 'hl-guard';
