import { STAGES } from '../../shared/deadlines/log/seen-dossier';
import type { ProgressDossier, ProgressFile, ProgressMoment } from '../../shared/progress/progress';
import { type JsonNode, rootNode } from '../json-node';

const MOMENT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$/;

/**
 * Reads a parsed `progress.json`. Only what it is made for is taken over: another member, as a name that somebody has
 * added by hand, is not shown.
 * @throws ShapeError that names the place and what should stand there
 */
export function readProgressFile(json: unknown): ProgressFile {
  const file = rootNode(json);
  if (file.member('version').value !== 1) file.member('version').refuse('1, the only version there is');
  const asOf = readMoment(file.member('asOf'));
  return {
    version: 1,
    unitName: file.member('unitName').optionalText(),
    asOf,
    dossiers: file.member('dossiers').list((dossier) => readDossier(dossier, asOf)),
  };
}

const readDossier = (node: JsonNode, asOf: string): ProgressDossier => ({
  code: node.member('code').text(),
  procedure: node.member('procedure').optionalText(),
  received: node.member('received').optional(readMoment),
  appointment: node.member('appointment').optional(readMoment),
  finished: node.member('finished').optional(readMoment),
  stage: node.member('stage').oneOf(STAGES),
  asOf: node.member('asOf').optional(readMoment) ?? asOf,
});

function readMoment(node: JsonNode): ProgressMoment {
  const text = node.text();
  return MOMENT.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : node.refuse('a day such as 2026-11-27 or a time such as 2026-11-27T16:30+07:00');
}
