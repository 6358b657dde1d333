import { formatIso } from '../text/format-date';
import { type AnswerDraft, stateOfDraft } from './answer-draft';
import type { AnswersFile, Improvement, PublicAnswer } from './answers';

/** The drafts that can be published, as `answers.json`; those that cannot are left out (`stateOfDraft`). */
export function makeAnswers(
  drafts: readonly AnswerDraft[],
  { unitName, now }: { unitName: string; now: Date },
): AnswersFile {
  const ready = drafts.filter((draft) => stateOfDraft(draft) === 'ready');
  return {
    version: 1,
    ...(unitName && { unitName }),
    asOf: formatIso(now),
    answers: ready.filter(({ kind }) => kind === 'answer').map(toAnswer),
    improvements: ready.filter(({ kind }) => kind === 'improvement').map(toImprovement),
  };
}

const tidy = (text: string): string => text.trim().normalize('NFC');

function toAnswer(draft: AnswerDraft): PublicAnswer {
  const { id, source, received, said, reply, document, issued, day = '' } = draft;
  return {
    id,
    source,
    ...(received && { received }),
    question: tidy(said),
    answer: tidy(reply),
    ...(document?.trim() && { document: tidy(document) }),
    ...(issued && { issued }),
    published: day,
  };
}

const toImprovement = ({ id, source, said, reply, day = '' }: AnswerDraft): Improvement => ({
  id,
  source,
  said: tidy(said),
  done: tidy(reply),
  since: day,
});
