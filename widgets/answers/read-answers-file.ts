import {
  ANSWER_SOURCES,
  type AnswersFile,
  type Improvement,
  type PublicAnswer,
} from '../../shared/answers/answers';
import { parseDay } from '../../shared/working-time/viet-nam-day';
import { type JsonNode, rootNode } from '../json-node';

/**
 * Reads a parsed `answers.json`. Only what it is made for is taken over: another member, as a name that somebody has
 * added by hand, is not shown.
 * @throws ShapeError that names the place and what should stand there
 */
export function readAnswersFile(json: unknown): AnswersFile {
  const file = rootNode(json);
  if (file.member('version').value !== 1) file.member('version').refuse('1, the only version there is');
  return {
    version: 1,
    unitName: file.member('unitName').optionalText(),
    asOf: file.member('asOf').text(),
    answers: file.member('answers').listOrNone(readAnswer),
    improvements: file.member('improvements').listOrNone(readImprovement),
  };
}

const readAnswer = (node: JsonNode): PublicAnswer => ({
  id: node.member('id').text(),
  source: node.member('source').oneOf(ANSWER_SOURCES),
  received: node.member('received').optional(readDate),
  question: node.member('question').text(),
  answer: node.member('answer').text(),
  document: node.member('document').optionalText(),
  issued: node.member('issued').optional(readDate),
  published: readDate(node.member('published')),
});

const readImprovement = (node: JsonNode): Improvement => ({
  id: node.member('id').text(),
  source: node.member('source').oneOf(ANSWER_SOURCES),
  said: node.member('said').text(),
  done: node.member('done').text(),
  since: readDate(node.member('since')),
});

function readDate(node: JsonNode): string {
  const text = node.text();
  return parseDay(text) === undefined ? node.refuse('a day such as 2026-11-27') : text;
}
