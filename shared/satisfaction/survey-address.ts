/** Where a survey is opened from: the ward's page with it, and what a scanned code says of the place. */
export interface SurveyPlace {
  /** Address of the ward's page with the survey; '' where there is none. */
  survey: string;
  /** '' where it is not told, as `procedure` (a code). */
  desk: string;
  procedure: string;
}

/**
 * The address that a code to scan carries: the survey's page with where it was scanned, as `hl-survey` reads it with
 * `from-address`. No dossier is named in it. '' where there is no page.
 */
export function surveyAddress({ survey, desk, procedure }: SurveyPlace): string {
  if (survey === '') return '';
  const scanned = [
    ['channel', 'qr'],
    ['desk', desk],
    ['procedure', procedure],
  ].flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value).replace(/%20/g, '+')}`] : []));
  const [page = '', place] = survey.split('#');
  const whole = `${page}${page.includes('?') ? '&' : '?'}${scanned.join('&')}`;
  return place === undefined ? whole : `${whole}#${place}`;
}
