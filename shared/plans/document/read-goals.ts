import { foldText } from '../../text/fold-text';
import { criterionOf } from '../criterion-of';
import type { PlanCriterion, PlanGoal } from '../plan';
import { type Figure, readFigures } from './read-figures';

/** What goals are about, folded. */
const SUBJECT =
  /hai long|sipas|par ?index|pari|chi so|ty le|ti le|muc tieu|chi tieu|phan dau|dung han|tre han|ho so|tthc|thu tuc|diem|loai tot/;
const AIM = /phan dau|muc tieu|chi tieu|dat tu|toi thieu|it nhat|tro len|nang|giu vung|duy tri/;
/** A goal's words around its figure. */
const LONGEST_GOAL = 300;

/** A goal that stands in prose: compared explicitly, or said to be aimed at; what has been reached already is none. */
export function goalsInProse(text: string): PlanGoal[] {
  const goals: PlanGoal[] = [];
  for (const sentence of text.split(/(?<=[.;!?])\s+(?=[\p{Lu}\-–+])|\n/u)) {
    for (const figure of readFigures(sentence)) {
      const clause = clauseAround(sentence, figure);
      const folded = foldText(clause);
      if (!SUBJECT.test(folded) || (figure.isBare && !AIM.test(folded))) continue;
      goals.push(toGoal(clause, figure));
    }
  }
  return goals;
}

/** The figures that a task's product or content wants reached. */
export function goalsInTask(texts: readonly string[], criterion: PlanCriterion | undefined): PlanGoal[] {
  return texts.flatMap((text) =>
    text.split('\n').flatMap((line) =>
      readFigures(line)
        .filter(() => SUBJECT.test(foldText(line)))
        .map((figure) => toGoal(clauseAround(line, figure), figure, criterion)),
    ),
  );
}

/** Each goal once: what is said again with the same figure of the same thing is no other. */
export function uniqueGoals(goals: readonly PlanGoal[]): PlanGoal[] {
  const seen = new Set<string>();
  return goals.filter(({ comparison, figure, unit, text }) => {
    const about = /hai long|sipas/.test(foldText(text)) ? 'hài lòng' : foldText(text);
    const key = [comparison, figure, unit, about].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function toGoal(text: string, { comparison, figure, unit }: Figure, criterion?: PlanCriterion): PlanGoal {
  const about = criterion ?? criterionOf(text);
  return { text, ...(about && { criterion: about }), comparison, figure, unit };
}

function clauseAround(text: string, { from, to }: Figure): string {
  const before = text.slice(Math.max(0, from - LONGEST_GOAL / 2), from);
  const after = text.slice(to, to + LONGEST_GOAL / 2);
  // not from the middle of a word
  const cut = from > LONGEST_GOAL / 2 ? before.indexOf(' ') : -1;
  const start = Math.max(before.lastIndexOf('; '), before.lastIndexOf(': '), before.lastIndexOf('. '));
  const end = after.search(/[;.](?:\s|$)/);
  return `${before.slice(start < 0 ? cut + 1 : start + 2)}${text.slice(from, to)}${end < 0 ? after.slice(0, LONGEST_GOAL / 2 > text.length - to ? undefined : after.lastIndexOf(' ')) : after.slice(0, end)}`
    .replace(/^[\s\-–+]+/, '')
    .trimEnd()
    .replace(/\s+/g, ' ');
}
