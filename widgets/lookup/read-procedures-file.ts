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
 * @throws TypeError that names the place and what should stand there
 */
export function readProceduresFile(json: unknown): ProceduresFile {
  const file = rootNode(json);
  const version = file.at('version').value;
  if (version !== 1 && version !== 2) file.at('version').refuse('1 or 2, the versions there are');
  const asOf = file.at('asOf').text();
  return {
    version: 2,
    asOf,
    source: file.at('source').optionalText() ?? '',
    procedures: file.at('procedures').list((procedure) => readProcedure(procedure, asOf)),
  };
}

function readProcedure(node: JsonNode, asOf: string): Procedure {
  const url = node.at('url').optionalText();
  return {
    code: node.at('code').text(),
    name: node.at('name').text(),
    field: node.at('field').optionalText(),
    issuer: node.at('issuer').optionalText(),
    units: node.at('units').listOrNone((unit) => unit.oneOf(UNIT_KINDS)),
    agency: node.at('agency').optionalText(),
    audience: node.at('audience').listOrNone((group) => group.text()),
    cases: node.at('cases').listOrNone(readCase),
    channels: node.at('channels').listOrNone(readChannel),
    results: node.at('results').listOrNone((result) => result.text()),
    decision: node.at('decision').optionalText(),
    place: node.at('place').optionalText(),
    legalBasis: node.at('legalBasis').optional((all) => all.list((instrument) => instrument.text())),
    conditions: node.at('conditions').optionalText(),
    steps: node
      .at('steps')
      .optional((all) =>
        all.list((step) => ({ title: step.at('title').optionalText(), text: step.at('text').text() })),
      ),
    replaces: node.at('replaces').optional((all) => all.list((code) => code.text())),
    note: node.at('note').optionalText(),
    url: url && /^https?:\/\//i.test(url) ? url : undefined,
    asOf: node.at('asOf').optionalText() ?? asOf,
    warnings: node.at('warnings').listOrNone((warning) => warning.text()),
  };
}

function readCase(node: JsonNode): PaperCase {
  return {
    title: node.at('title').optionalText() ?? '',
    papers: node.at('papers').list((paper) => ({
      name: paper.at('name').optionalText() ?? null,
      originals: paper.at('originals').number(),
      copies: paper.at('copies').number(),
      forms: paper.at('forms').optional((all) => all.list((form) => form.text())),
    })),
    notes: node.at('notes').optionalNumber(),
  };
}

function readChannel(node: JsonNode): ChannelTerms {
  const term = node.at('term');
  return {
    channel: node.at('channel').oneOf(SUBMISSION_CHANNELS),
    term: {
      text: term.at('text').optionalText() ?? null,
      number: term.at('number').optionalNumber(),
      unit: term.at('unit').optional((unit) => unit.oneOf(TERM_UNITS)),
      noteUnit: term.at('noteUnit').optional((unit) => unit.oneOf(NOTE_UNITS)),
    },
    remote: node.at('remote').optional(readRemoteTerm),
    fee: readFee(node.at('fee')),
  };
}

function readRemoteTerm(node: JsonNode): RemoteTerm {
  const kind = node.at('kind').oneOf(['total', 'added', 'this-row', 'see-note'] as const);
  if (kind === 'see-note') return { kind };
  if (kind === 'this-row') return { kind, ordinary: node.at('ordinary').optional(readNoteTerm) };
  return { kind, ...readNoteTerm(node) };
}

const readNoteTerm = (node: JsonNode): NoteTerm => ({
  amount: node.at('amount').number(),
  unit: node.at('unit').oneOf(NOTE_UNITS),
});

function readFee(node: JsonNode): Fee {
  const kind = node.at('kind').oneOf(['unknown', 'blank', 'shown'] as const);
  if (kind !== 'shown') return { kind };
  return {
    kind,
    text: node.at('text').text(),
    reading: node.at('reading').oneOf(FEE_READINGS),
    doubtful: node.at('doubtful').value === true || undefined,
    shortened: node.at('shortened').value === true || undefined,
  };
}
