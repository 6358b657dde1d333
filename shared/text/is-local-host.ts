/** Whether a URL's host name is this computer itself, to which nothing goes over a network. */
export const isLocalHost = (hostname: string): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
