import type { BilingualText } from '../shared/text/bilingual-text';
import { missingAttribute } from './attribute-problems';

const LOCAL_HOST = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * The collector's base address from an `endpoint` attribute, absolute and without a slash at its end.
 * It is a whole address (`https://…`) or a path on the page's own site (`/…`); a bare host name would be read as a
 * path of the page and send answers to the wrong place, so it is refused.
 * @returns the address, or for the site's keeper what is wrong with it
 */
export function readEndpoint(
  value: string | null,
  pageUrl: string,
): { endpoint: string } | { problem: BilingualText } {
  const given = value?.trim() ?? '';
  if (given === '') return { problem: missingAttribute('endpoint') };
  const url = parseAddress(given, pageUrl);
  if (!url) {
    return {
      problem: {
        vi: `Thuộc tính endpoint="${given}" không phải địa chỉ gốc của hệ thống tiếp nhận phiếu; cần dạng https://… hoặc /… (không có ?, #, tên đăng nhập).`,
        en: `The attribute endpoint="${given}" is not a collector's base address; write https://… or /… (without ?, # or a user name).`,
      },
    };
  }
  if (new URL(pageUrl).protocol === 'https:' && url.protocol === 'http:' && !LOCAL_HOST.test(url.hostname)) {
    return {
      problem: {
        vi: `Trang này dùng https nên endpoint="${given}" cũng phải bắt đầu bằng https://; trình duyệt chặn địa chỉ http.`,
        en: `This page is served over https, so endpoint="${given}" must start with https:// too; browsers block http here.`,
      },
    };
  }
  return { endpoint: url.href.replace(/\/+$/, '') };
}

function parseAddress(given: string, pageUrl: string): URL | undefined {
  if (!/^(https?:\/\/|\/)/i.test(given)) return undefined;
  try {
    const url = new URL(given, pageUrl);
    return url.search || url.hash || url.username || url.password ? undefined : url;
  } catch {
    return undefined; // the URL parser throws on what is no address
  }
}
