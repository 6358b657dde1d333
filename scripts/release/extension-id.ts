import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Id of the extension in Firefox. */
export const GECKO_ID = 'hai-long@hai-long.vn';

/** The id that Chromium gives an extension signed with a key: the first half of the public key's SHA-256, in letters a to p. */
export function chromiumId(key: KeyObject): string {
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const half = createHash('sha256').update(der).digest('hex').slice(0, 32);
  return [...half].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Reads a private key. @throws where there is none, naming the file and how to make one */
export function readSigningKey(file: string): KeyObject {
  if (!existsSync(file))
    throw new Error(
      `${file}: không có tệp khóa này. Tạo khóa mới bằng lệnh npm run release -- --new-key ${file}`,
    );
  let key: KeyObject;
  try {
    key = createPrivateKey(readFileSync(file));
  } catch (cause) {
    throw new Error(`${file}: không phải khóa riêng dạng PEM không đặt mật khẩu`, { cause });
  }
  if (key.asymmetricKeyType !== 'rsa') throw new Error(`${file}: Chromium cần khóa RSA`);
  return key;
}

/** Makes a private key, which only its owner may read. @throws where the file is there already: a lost key is a lost id */
export function makeSigningKey(file: string): KeyObject {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 4096 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  if (existsSync(file)) throw new Error(`${file}: đã có tệp này; khóa cũ không bị ghi đè`);
  writeFileSync(file, pem, { mode: 0o600, flag: 'wx' });
  return privateKey;
}
