/** The ways by which an answer can come in. */
export const CHANNELS = ['web', 'kiosk', 'qr', 'paper', 'assisted'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Longest comment, in characters as `countCharacters` counts them. */
export const COMMENT_LIMIT = 2000;

/** Longest other texts, counted in the same way; `lang` is a short code by its form. */
export const TEXT_LIMITS = {
  unit: 64,
  questionnaire: 64,
  purposeVersion: 64,
  desk: 80,
  procedure: 80,
  flag: 40,
  device: 128,
};

/** Most flags of one response. */
export const FLAGS_LIMIT = 16;

/**
 * One filled-in survey: the body of `POST /v1/responses`. It holds nothing that identifies a person;
 * `device` is a random token for rate limits only and is not kept with the answer.
 */
export interface SurveyResponse {
  /** UUID made on the device: the same answer sent twice is one answer. */
  id: string;
  unit: string;
  /** For example `sipas-2025@1`. */
  questionnaire: string;
  /** Version of the purpose statement that was shown before the first question. */
  purposeVersion: string;
  /** Question id → 1…5, or null where the question was passed over. */
  answers: Record<string, number | null>;
  comment?: string;
  lang: string;
  channel: Channel;
  desk?: string;
  procedure?: string;
  /** Day in Viet Nam, YYYY-MM-DD. */
  submittedOn: string;
  /** Time to fill, in whole seconds. */
  seconds: number;
  flags?: string[];
  device?: string;
}
