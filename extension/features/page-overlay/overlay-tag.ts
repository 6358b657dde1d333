/** The one element of ours that stands for the page; its badges stand in the rows. */
export const OVERLAY_TAG = 'hl-overlay';
