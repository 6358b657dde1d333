import { encode } from 'uqr';
import type { BilingualText, Language } from '../../../shared/text/bilingual-text';

const TEXTS = {
  name: { vi: 'Mã QR mở phiếu đánh giá', en: 'QR code that opens the survey' },
  tooLong: {
    vi: 'Địa chỉ trang khảo sát quá dài để làm mã QR.',
    en: 'The survey’s address is too long for a QR code.',
  },
} satisfies Record<string, BilingualText>;

/** Light modules around the code, as ISO/IEC 18004 asks for. */
const QUIET_ZONE = 4;

/** An address as a code to scan from the screen. Black and white are no colours of the look: scanners need them. */
export function SurveyCode({ address, language }: { address: string; language: Language }) {
  const modules = encoded(address);
  if (!modules) return <p role="alert">{TEXTS.tooLong[language]}</p>;
  const size = modules.length;
  const dark = modules.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')));
  return (
    <svg
      class="code"
      role="img"
      aria-label={TEXTS.name[language]}
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={dark.join('')} />
    </svg>
  );
}

/** A screen is not worn off as paper is: level M makes larger modules, which are read from further away. */
function encoded(address: string): boolean[][] | undefined {
  try {
    return encode(address, { ecc: 'M', border: QUIET_ZONE }).data;
  } catch {
    return undefined; // more than the largest code holds
  }
}
