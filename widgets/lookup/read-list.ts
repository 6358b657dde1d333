import type { IndexRow } from '../../shared/procedures/procedures-index';
import { completeAddress } from '../complete-address';
import { type JsonNode, rootNode } from '../json-node';
import { type Listed, makeRegister, type Register, takeRegister } from './register';

/** A loaded list, and where the facts of its procedures stand. */
export interface ProcedureList {
  register: Register;
  /** The whole file where it was loaded; then the facts are in it. */
  whole?: unknown;
  /** The address of the file that has a procedure: of the whole one, or of a part. */
  partOf: (code: string) => string | undefined;
  /** Addresses of all parts. */
  parts: string[];
}

/**
 * Reads a parsed `procedures-index.json`, or a whole `procedures.json`: of that no more than the list needs, as the facts of
 * a procedure are read when it is opened. Text is composed (NFC).
 * @param address of the file: parts are named relative to it
 * @throws ShapeError that names the place and what should stand there
 */
export function readList(json: unknown, address: string): ProcedureList {
  const file = rootNode(json);
  if (file.member('kind').value === 'procedures-index') return readIndex(file, address);
  const version = file.member('version').value;
  if (version !== 1 && version !== 2) file.member('version').refuse('1 or 2, the versions there are');
  const register = makeRegister({
    ...readHead(file),
    procedures: file.member('procedures').list(readListed),
  });
  return { register, whole: json, partOf: () => address, parts: [] };
}

const readHead = (file: JsonNode) => ({
  asOf: file.member('asOf').text(),
  source: file.member('source').optionalText() ?? '',
});

const readListed = (node: JsonNode): Listed => ({
  code: node.member('code').text(),
  name: node.member('name').text(),
  field: node.member('field').optionalText(),
  issuer: node.member('issuer').optionalText(),
  audience: node.member('audience').listOrNone((group) => group.text()),
});

function readIndex(file: JsonNode, address: string): ProcedureList {
  if (file.member('version').value !== 1) file.member('version').refuse('1, the only version there is');
  const texts = (name: string) => file.member(name).list((text) => text.text());
  const [fields, issuers, audiences] = [texts('fields'), texts('issuers'), texts('audiences')];
  const parts = texts('parts').map((part) => completeAddress(part, address));
  const rows: IndexRow[] = [];
  const procedures = file.member('procedures').list((node): Listed => {
    const row = isRow(node.value) ? node.value : refuseRow(node, audiences.length);
    rows.push(row);
    const [code, name, field, issuer, audience] = row;
    return {
      code: code.normalize('NFC'),
      name: name.normalize('NFC'),
      field: fields[field],
      issuer: issuers[issuer],
      audience: audience.map((number) => audiences[number] ?? refuseRow(node, audiences.length)),
    };
  });
  const register = takeRegister({ ...readHead(file), procedures });
  const partOf = (code: string) => parts[rows.find(([own]) => own === code)?.[5] ?? -1];
  return { register, partOf, parts };
}

const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isNumber = (value: unknown): value is number => typeof value === 'number';

/** Looked at as a whole: a node for each cell of thousands costs a phone more than all else of the list. */
function isRow(value: unknown): value is IndexRow {
  if (!Array.isArray(value)) return false;
  const [code, name, field, issuer, audience, part]: unknown[] = value;
  return (
    isFilled(code) &&
    isFilled(name) &&
    [field, issuer, part].every(isNumber) &&
    Array.isArray(audience) &&
    audience.every(isNumber)
  );
}

/**
 * @param audiences how many there are
 * @throws ShapeError that names the cell which is wrong, and what should stand there
 */
function refuseRow(row: JsonNode, audiences: number): never {
  const [code, name, field, issuer, audience, part] = row.list((cell) => cell);
  for (const text of [code, name]) text?.text();
  for (const number of [field, issuer, part]) number?.number();
  audience?.list((number) => number.number() < audiences || number.refuse('the number of an audience'));
  row.refuse('a list of six');
}
