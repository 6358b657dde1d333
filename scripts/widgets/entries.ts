/** What a ward's site loads. */
export const ELEMENTS = [
  'hai-long',
  'hl-survey',
  'hl-results',
  'hl-lookup',
  'hl-qr',
  'hl-progress',
  'hl-contact',
  'hl-answers',
];

/** What is bundled, each from the file of its name in widgets/entries. */
export const ENTRIES = [
  ...ELEMENTS,
  'kiosk',
  'led',
  'led-builder',
  'slips',
  'posters',
  'builder',
  'preview',
  'ward',
];

/** Whole pages; the code of each, where it has any, is the entry of its name. */
export const PAGES = ['kiosk', 'led', 'led-builder', 'slips', 'posters', 'builder', 'board', 'ward'];

/** Pages that start without a network, each with a service worker of its own. */
export const OFFLINE = ['kiosk', 'led'];

/**
 * Parts with code in them, by their source: each is one file for all that load it later, and asks for no other file. (A page
 * may load an entry under an address of its own making, `?ver=2`: a part that asked for its entry would get it twice.)
 */
export const CODE_PARTS = [
  'lookup/detail',
  'lookup/finding',
  'survey/ending',
  'survey/kiosk-mode',
  'results/texts-en',
  'say-fault',
  'say-file-fault',
];
