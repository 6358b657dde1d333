declare module 'crx3' {
  /** Signs a ZIP with the key of a file and writes it as a CRX3 package. */
  export default function sign(
    zip: import('node:stream').Readable,
    options: { keyPath: string; crxPath: string },
  ): Promise<unknown>;
}
