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
 * @throws TypeError that names the place and what should stand there
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
  if (file.member('version').value !== 1) file.member('version').refuse('1, the version there is');
  const texts = (name: string) => file.member(name).list((text) => text.text());
  const [fields, issuers, audiences] = [texts('fields'), texts('issuers'), texts('audiences')];
  const parts = texts('parts').map((part) => completeAddress(part, address));
  const partByCode = new Map<string, string | undefined>();
  const procedures = file.member('procedures').list((row): Listed => {
    const [code, name, field, issuer, audience, part] = row.list((cell) => cell);
    if (!(code && name && field && issuer && audience && part)) return row.refuse('a list of six');
    partByCode.set(code.text(), parts[part.number()]);
    return {
      code: code.text(),
      name: name.text(),
      field: fields[field.number()],
      issuer: issuers[issuer.number()],
      audience: audience.list(
        (number) => audiences[number.number()] ?? number.refuse('the number of an audience'),
      ),
    };
  });
  const register = takeRegister({ ...readHead(file), procedures });
  return { register, partOf: (code) => partByCode.get(code), parts };
}
