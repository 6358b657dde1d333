import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { describeError } from '../../shared/text/describe-error';

/** The file cannot be written or read; the message names it and says why. */
export class FileError extends Error {}

const fail = (file: string, error: unknown): never => {
  throw new FileError(`${file}: ${describeError(error)}`, { cause: error });
};

/** Writes lines into a new gzip file. It is on the disk when this returns. @throws FileError, also where it is there */
export async function writeTransferFile(file: string, lines: AsyncIterable<string>): Promise<void> {
  // a file that is there is never written over
  const target = createWriteStream(file, { flags: 'wx', flush: true });
  await pipeline(Readable.from(lines), createGzip(), target).catch((error) => fail(file, error));
}

/** @throws FileError while it is read, also where it is cut short */
export async function* readTransferFile(file: string): AsyncGenerator<string> {
  const text = createGunzip();
  createReadStream(file)
    .on('error', (error) => text.destroy(error))
    .pipe(text);
  try {
    yield* createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    fail(file, error);
  } finally {
    text.destroy();
  }
}
