import type { RequestListener } from 'node:http';

/**
 * What every answer says unless its route says otherwise. Whether a name is served over TLS only (HSTS) is for the ward's
 * web server to say, and for its other pages too.
 */
const USUAL_HEADERS = [
  ['Cache-Control', 'no-store'],
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
] as const;

/**
 * Has every answer of a server begin with the usual headers. Not a middleware of the app, where each answer would make
 * and sort a list of headers of its own: a tenth of the work of an acknowledgement.
 */
export const withUsualHeaders =
  (listener: RequestListener): RequestListener =>
  (request, response) => {
    for (const [name, value] of USUAL_HEADERS) response.setHeader(name, value);
    return listener(request, response);
  };
