/** A text in the two languages that are always complete; Vietnamese first. */
export interface BilingualText {
  vi: string;
  en: string;
}

export type Language = keyof BilingualText;
