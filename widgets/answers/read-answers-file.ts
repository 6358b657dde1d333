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
 * @throws TypeError that names the place and what should stand there
 */
export function readAnswersFile(json: unknown): AnswersFile {
  const file = rootNode(json);
  if (file.at('version').value !== 1) file.at('version').refuse('1, the only version there is');
  return {
    version: 1,
    unitName: file.at('unitName').optionalText(),
    asOf: file.at('asOf').text(),
    answers: file.at('answers').listOrNone(readAnswer),
    improvements: file.at('improvements').listOrNone(readImprovement),
  };
}

const readAnswer = (node: JsonNode): PublicAnswer => ({
  id: node.at('id').text(),
  source: node.at('source').oneOf(ANSWER_SOURCES),
  received: node.at('received').optional(readDate),
  question: node.at('question').text(),
  answer: node.at('answer').text(),
  document: node.at('document').optionalText(),
  issued: node.at('issued').optional(readDate),
  published: readDate(node.at('published')),
});

const readImprovement = (node: JsonNode): Improvement => ({
  id: node.at('id').text(),
  source: node.at('source').oneOf(ANSWER_SOURCES),
  said: node.at('said').text(),
  done: node.at('done').text(),
  since: readDate(node.at('since')),
});

function readDate(node: JsonNode): string {
  const text = node.text();
  return parseDay(text) === undefined ? node.refuse('a day such as 2026-11-27') : text;
}
