import { foldText } from '../text/fold-text';
import type { ProcedureChange } from './compare-procedures';
import { paperInWords } from './describe-facts';
import type { PaperCase } from './procedure';

/** Share of words that two names have in common from which on one is taken for the other, reworded. */
const LEAST_ALIKE = 0.6;

/** A paper as it is asked for: in a case, so often. */
interface Asked {
  caseTitle: string;
  name: string;
  words: string;
}

/**
 * What is different in what has to be handed in: a paper that came or went, one that is asked for otherwise, one that was
 * reworded (most of its words stayed) or moved to another case.
 */
export function comparePapers(before: PaperCase[], after: PaperCase[]): ProcedureChange[] {
  const left = askedIn(before);
  const right = askedIn(after);
  const pairs: [Asked, Asked][] = [];
  const pairUp = (isOne: (a: Asked, b: Asked) => boolean) => {
    for (const old of [...left]) {
      const twin = right.find((fresh) => isOne(old, fresh));
      if (!twin) continue;
      pairs.push([old, twin]);
      left.splice(left.indexOf(old), 1);
      right.splice(right.indexOf(twin), 1);
    }
  };
  pairUp((a, b) => a.name === b.name && a.caseTitle === b.caseTitle && a.words === b.words);
  pairUp((a, b) => a.name === b.name && foldText(a.caseTitle) === foldText(b.caseTitle));
  pairUp((a, b) => a.name === b.name);
  pairUp((a, b) => likeness(a.name, b.name) >= LEAST_ALIKE);
  return [
    ...pairs.filter(([old, fresh]) => isChanged(old, fresh)).map(changeOf),
    ...left.map(({ caseTitle, words }): ProcedureChange => ({ part: 'papers', caseTitle, before: words })),
    ...right.map(({ caseTitle, words }): ProcedureChange => ({ part: 'papers', caseTitle, after: words })),
  ];
}

const askedIn = (cases: PaperCase[]): Asked[] =>
  cases.flatMap(({ title, papers }) =>
    papers.map((paper) => ({
      caseTitle: title,
      name: foldText(paper.name ?? ''),
      words: paperInWords(paper),
    })),
  );

const isChanged = (old: Asked, fresh: Asked) =>
  foldText(old.words) !== foldText(fresh.words) || foldText(old.caseTitle) !== foldText(fresh.caseTitle);

/** A paper that moved says from which case. */
function changeOf([old, fresh]: [Asked, Asked]): ProcedureChange {
  const { caseTitle } = fresh;
  const isMoved = foldText(old.caseTitle) !== foldText(caseTitle);
  const from = isMoved ? ` – ${old.caseTitle || 'giấy tờ chung'}` : '';
  const to = isMoved ? ` – ${caseTitle || 'giấy tờ chung'}` : '';
  return { part: 'papers', caseTitle, before: `${old.words}${from}`, after: `${fresh.words}${to}` };
}

/** Share of the words of both that both have, 0…1. */
function likeness(a: string, b: string): number {
  const [left, right] = [new Set(a.split(/\W+/)), new Set(b.split(/\W+/))];
  const common = [...left].filter((word) => right.has(word)).length;
  return common / (left.size + right.size - common);
}
