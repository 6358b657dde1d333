import {
  type ChannelTerms,
  FEE_READINGS,
  type Fee,
  NOTE_UNITS,
  type NoteTerm,
  type PaperCase,
  type Procedure,
  type ProceduresFile,
  type RemoteTerm,
  SUBMISSION_CHANNELS,
  TERM_UNITS,
  UNIT_KINDS,
} from '../../shared/procedures/procedure';
import { type JsonNode, rootNode } from '../json-node';

/**
 * Reads a parsed `procedures.json`. What is missing in a list is taken as empty, so that a register which a ward wrote
 * by hand may be short; what has a wrong shape is refused. Text is composed (NFC). An address that is no web address is
 * left out: it would become a link.
 * @throws ShapeError that names the place and what should stand there
 */
export function readProceduresFile(json: unknown): ProceduresFile {
  const file = rootNode(json);
  const version = file.member('version').value;
  if (version !== 1 && version !== 2) file.member('version').refuse('1 or 2, the versions there are');
  const asOf = file.member('asOf').text();
  return {
    version: 2,
    asOf,
    source: file.member('source').optionalText() ?? '',
    procedures: file.member('procedures').list((procedure) => readProcedure(procedure, asOf)),
  };
}

/**
 * Reads one procedure out of a parsed `procedures.json`; the others are not looked at.
 * @throws ShapeError as above
 */
export function readProcedureOf(json: unknown, code: string): Procedure | undefined {
  const file = rootNode(json);
  const asOf = file.member('asOf').text();
  const found: Procedure[] = [];
  file.member('procedures').list((node) => {
    if (node.member('code').value === code) found.push(readProcedure(node, asOf));
  });
  return found[0];
}

function readProcedure(node: JsonNode, asOf: string): Procedure {
  const url = node.member('url').optionalText();
  return {
    code: node.member('code').text(),
    name: node.member('name').text(),
    field: node.member('field').optionalText(),
    issuer: node.member('issuer').optionalText(),
    units: node.member('units').listOrNone((unit) => unit.oneOf(UNIT_KINDS)),
    agency: node.member('agency').optionalText(),
    audience: node.member('audience').listOrNone((group) => group.text()),
    cases: node.member('cases').listOrNone(readCase),
    channels: node.member('channels').listOrNone(readChannel),
    results: node.member('results').listOrNone((result) => result.text()),
    decision: node.member('decision').optionalText(),
    place: node.member('place').optionalText(),
    legalBasis: node.member('legalBasis').optional((all) => all.list((instrument) => instrument.text())),
    conditions: node.member('conditions').optionalText(),
    steps: node.member('steps').optional((all) =>
      all.list((step) => ({
        title: step.member('title').optionalText(),
        text: step.member('text').text(),
      })),
    ),
    replaces: node.member('replaces').optional((all) => all.list((code) => code.text())),
    note: node.member('note').optionalText(),
    url: url && /^https?:\/\//i.test(url) ? url : undefined,
    asOf: node.member('asOf').optionalText() ?? asOf,
    warnings: node.member('warnings').listOrNone((warning) => warning.text()),
  };
}

function readCase(node: JsonNode): PaperCase {
  return {
    title: node.member('title').optionalText() ?? '',
    papers: node.member('papers').list((paper) => ({
      name: paper.member('name').optionalText() ?? null,
      originals: paper.member('originals').number(),
      copies: paper.member('copies').number(),
      forms: paper.member('forms').optional((all) => all.list((form) => form.text())),
    })),
    notes: node.member('notes').optionalNumber(),
  };
}

function readChannel(node: JsonNode): ChannelTerms {
  const term = node.member('term');
  return {
    channel: node.member('channel').oneOf(SUBMISSION_CHANNELS),
    term: {
      text: term.member('text').optionalText() ?? null,
      number: term.member('number').optionalNumber(),
      unit: term.member('unit').optional((unit) => unit.oneOf(TERM_UNITS)),
      noteUnit: term.member('noteUnit').optional((unit) => unit.oneOf(NOTE_UNITS)),
    },
    remote: node.member('remote').optional(readRemoteTerm),
    fee: readFee(node.member('fee')),
  };
}

function readRemoteTerm(node: JsonNode): RemoteTerm {
  const kind = node.member('kind').oneOf(['total', 'added', 'this-row', 'see-note'] as const);
  if (kind === 'see-note') return { kind };
  if (kind === 'this-row') return { kind, ordinary: node.member('ordinary').optional(readNoteTerm) };
  return { kind, ...readNoteTerm(node) };
}

const readNoteTerm = (node: JsonNode): NoteTerm => ({
  amount: node.member('amount').number(),
  unit: node.member('unit').oneOf(NOTE_UNITS),
});

function readFee(node: JsonNode): Fee {
  const kind = node.member('kind').oneOf(['unknown', 'blank', 'shown'] as const);
  if (kind !== 'shown') return { kind };
  return {
    kind,
    text: node.member('text').text(),
    reading: node.member('reading').oneOf(FEE_READINGS),
    doubtful: node.member('doubtful').value === true || undefined,
    shortened: node.member('shortened').value === true || undefined,
  };
}
