import { execFileSync } from 'node:child_process';
import { encode } from 'uqr';

export type Level = 'Q' | 'H';

/** Encoders that are compared; each gives the dark modules, without a quiet zone. */
export const ENCODERS: Record<string, (text: string, level: Level) => boolean[][]> = {
  'Hài Lòng': (text, level) => encode(text, { ecc: level, border: 0 }).data,
  qrencode: (text, level) => {
    const printed = execFileSync('qrencode', ['-l', level, '-m', '0', '-t', 'ASCII', text], {
      encoding: 'utf8',
    });
    const rows = printed.split('\n').filter(Boolean);
    return rows.map((row) => Array.from({ length: rows.length }, (_, x) => row[2 * x] === '#'));
  },
  zint: (text, level) => {
    const secure = level === 'Q' ? '--secure=3' : '--secure=4';
    const printed = execFileSync('zint', ['-b', '58', secure, '--dump', '-d', text], { encoding: 'utf8' });
    const rows = printed
      .split('\n')
      .map((row) => row.replace(/[^0-9A-F]/g, ''))
      .filter(Boolean);
    return rows.map((row) => {
      const bits = [...row].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
      return Array.from({ length: rows.length }, (_, x) => bits[x] === '1');
    });
  },
};
