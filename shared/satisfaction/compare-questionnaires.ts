import { type Questionnaire, questionnaireName } from './questionnaire';

const LANGUAGES_ALWAYS_THERE = ['vi', 'en'];

/** What must be the same in every language: everything but the words. */
const frame = ({ lang: _lang, title: _title, questions, scale, ...rest }: Questionnaire) =>
  JSON.stringify({ ...rest, ids: questions.map(({ id }) => id), steps: scale.map(({ value }) => value) });

/**
 * What does not fit together in a set of questionnaires, each problem with the names of version and language: a version
 * without Vietnamese or English, a language that asks something else than Vietnamese does, an extension that changes what
 * it extends.
 */
export function compareQuestionnaires(all: readonly Questionnaire[]): string[] {
  const find = (name: string, lang: string) =>
    all.find((one) => questionnaireName(one) === name && one.lang === lang);
  const problems = [...new Set(all.map(questionnaireName))].flatMap((name) =>
    LANGUAGES_ALWAYS_THERE.filter((lang) => !find(name, lang)).map((lang) => `${name}: không có bản ${lang}`),
  );
  for (const one of all) {
    const name = questionnaireName(one);
    const vietnamese = find(name, 'vi');
    if (vietnamese && frame(vietnamese) !== frame(one)) problems.push(`${name}.${one.lang}: khác bản vi`);
    if (one.extends === undefined) continue;
    const base = find(one.extends, one.lang) ?? find(one.extends, 'vi');
    if (!base) problems.push(`${name}.${one.lang}: không có ${one.extends}`);
    else if (base.lang === one.lang && !extendsBase(base, one))
      problems.push(`${name}.${one.lang}: thay đổi câu hỏi hoặc mức của ${one.extends}`);
  }
  return problems;
}

function extendsBase(base: Questionnaire, one: Questionnaire): boolean {
  const taken = { questions: one.questions.slice(0, base.questions.length), scale: one.scale };
  return JSON.stringify(taken) === JSON.stringify({ questions: base.questions, scale: base.scale });
}
