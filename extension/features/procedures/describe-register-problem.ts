import { describeIssue } from '../../../shared/json/describe-issue';
import { describeJsonProblem, describeOther } from '../../../shared/json/read-json-file';
import type { Language } from '../../../shared/text/bilingual-text';
import type { RegisterFileProblem, WrongPlace } from './register-file';
import { TEXTS } from './texts';

const FILE = 'procedures.json';

/** Why a file cannot be taken: what is wrong, and in which procedure. */
export function describeRegisterProblem(problem: RegisterFileProblem, language: Language): string {
  switch (problem.kind) {
    case 'no-json':
      return describeJsonProblem(problem, FILE, language);
    case 'twice':
      return `${TEXTS.twice[language]} ${problem.code}`;
    case 'wrong-shape': {
      const { looksLike } = problem;
      if (looksLike && looksLike.name !== FILE) return describeOther(looksLike, FILE, language);
      const places = problem.places.map((place) => describePlace(place, language)).join('; ');
      const more = problem.more > 0 ? `; ${problem.more} ${TEXTS.andMore[language]}` : '';
      return `${TEXTS.wrongShape[language]} ${places}${more}`;
    }
    default:
      return TEXTS[problem.kind][language];
  }
}

function describePlace({ code, number, path, issue }: WrongPlace, language: Language): string {
  const said = describeIssue(issue, language);
  if (number === undefined) return `${path} – ${said}`;
  const place = `${TEXTS.place[language]} ${number}`;
  const which = `${TEXTS.procedure[language]} ${code ? `${code} (${place})` : place}`;
  return `${[which, path].filter(Boolean).join(', ')} – ${said}`;
}
