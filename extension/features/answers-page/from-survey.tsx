import { useState } from 'preact/hooks';
import { type AnswerDraft, responsesOf } from '../../../shared/answers/answer-draft';
import type { CommentRows, SurveyComment } from '../../../shared/satisfaction/read-comment-rows';
import type { Language } from '../../../shared/text/bilingual-text';
import { addAnswerDrafts } from '../../platform/answer-drafts';
import { FileDrop } from '../../ui/file-drop';
import { CommentList } from './comment-list';
import { describeCell, describeCommentFile } from './describe-comment-file';
import { draftOfComments } from './draft-of-comments';
import { FROM_SURVEY_TEXTS as TEXTS } from './from-survey-texts';
import { readCommentFile } from './read-comment-file';

/** Most unreadable cells that are listed one by one. */
const MOST_PROBLEMS = 10;

interface FromSurveyProps {
  drafts: AnswerDraft[];
  language: Language;
  onFailed(error: unknown): void;
}

/** Comments of the survey, from the file of the ward's page: which of them become drafts is chosen, the rest is not kept. */
export function FromSurvey({ drafts, language, onFailed }: FromSurveyProps) {
  const [file, setFile] = useState<{ name: string; rows: CommentRows }>();
  const [problem, setProblem] = useState('');
  const [notice, setNotice] = useState('');
  const taken = new Set(drafts.flatMap(responsesOf));

  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    setFile(undefined);
    setProblem('');
    setNotice(TEXTS.reading[language]);
    try {
      const rows = await readCommentFile(chosen);
      if (rows.missing.length > 0)
        setProblem(`${chosen.name}: ${TEXTS.missing[language]} ${rows.missing.join(', ')}.`);
      else setFile({ name: chosen.name, rows });
    } catch (error) {
      setProblem(`${chosen.name}: ${describeCommentFile(error, language)}.`);
    }
    setNotice('');
  };
  const take = async (groups: readonly (readonly SurveyComment[])[], kind: AnswerDraft['kind']) => {
    try {
      const count = await addAnswerDrafts(
        groups.map((comments) => draftOfComments(comments, kind, crypto.randomUUID())),
      );
      setNotice(`${TEXTS.added[language]} ${count} ${TEXTS.addedRest[language]}`);
      return true;
    } catch (error) {
      onFailed(error);
      return false;
    }
  };
  const { comments = [], problems = [] } = file?.rows ?? {};
  return (
    <FileDrop
      id="from-survey"
      title={TEXTS.title[language]}
      lead={TEXTS.lead[language]}
      choose={TEXTS.choose[language]}
      accept=".csv,.xlsx"
      onFiles={([chosen]) => void open(chosen)}
    >
      <p role="alert" data-problem>
        {problem}
      </p>
      {file && (
        <>
          <p>
            {file.name}: {comments.length} {TEXTS.comments[language]}
            {file.rows.silent > 0 && `, ${file.rows.silent} ${TEXTS.silent[language]}`}
          </p>
          {problems.length > 0 && (
            <div role="alert" data-problem>
              <p>
                {problems.length} {TEXTS.badCells[language]}
              </p>
              <ul>
                {problems.slice(0, MOST_PROBLEMS).map((one) => (
                  <li key={`${one.row} ${one.column}`}>{describeCell(one, language)}</li>
                ))}
              </ul>
              {problems.length > MOST_PROBLEMS && <p>…</p>}
            </div>
          )}
          <CommentList
            key={file.name}
            {...{ comments, taken, language }}
            onTake={take}
            onClose={() => {
              setFile(undefined);
              setNotice('');
            }}
          />
        </>
      )}
      <p role="status">{notice}</p>
    </FileDrop>
  );
}
