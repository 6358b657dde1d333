import { strFromU8, strToU8 } from 'fflate';
import type { FileToZip } from './zip-files';

/**
 * An address of an office's server, without a slash at its end.
 * @param option of the command that gives it, for the message
 * @throws where it is none, or would not be encrypted
 */
export function readBaseAddress(option: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isOwn = url?.hostname === '127.0.0.1' || url?.hostname === 'localhost';
  if (!url || (url.protocol !== 'https:' && !(isOwn && url.protocol === 'http:')))
    throw new Error(`${option} ${text}: phải là địa chỉ bắt đầu bằng https://`);
  return url.href.replace(/\/+$/, '');
}

/** The files of a package whose manifest says where its browser asks for new versions. A store refuses such a package. */
export function withUpdateAddress(
  files: readonly FileToZip[],
  engine: 'chromium' | 'firefox',
  address: string,
): FileToZip[] {
  return files.map((file) => {
    if (file.name !== 'manifest.json') return file;
    const manifest = JSON.parse(strFromU8(file.content));
    if (engine === 'firefox') manifest.browser_specific_settings.gecko.update_url = address;
    else manifest.update_url = address;
    return { ...file, content: strToU8(JSON.stringify(manifest)) };
  });
}
